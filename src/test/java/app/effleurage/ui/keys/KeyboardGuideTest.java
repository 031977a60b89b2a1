package app.effleurage.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.Documents;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the keyboard says what the table of keys says, and all of it. */
class KeyboardGuideTest {

    private static final KeyMap KEYS = new KeyMap(Locale.ENGLISH);
    private static final String PAGE = Documents.at("docs/keyboard.md").text();

    private static final Map<String, Predicate<KeyMap.Binding>> HEADINGS = Map.of(
            "Everywhere", KeyboardGuideTest::isForAllPlaces,
            "In the library", at(Place.LIBRARY),
            "Before a routine begins", at(Place.BEFORE),
            "While a routine plays", at(Place.PLAYER),
            "When it is over", at(Place.END),
            "With a client, before you show it", at(Place.CLIENT),
            "While you show it", at(Place.PRESENTER));

    static List<KeyMap.Binding> bindings() {
        return KEYS.table();
    }

    static List<String> headings() {
        return List.copyOf(HEADINGS.keySet());
    }

    @ParameterizedTest
    @MethodSource("headings")
    void tellsTheKeysOfAPlaceInTheOrderOfTheTable(String heading) {
        String table = KEYS.table().stream().filter(HEADINGS.get(heading)).map(KeyboardGuideTest::row)
                .collect(Collectors.joining());

        assertThat(PAGE).contains("## " + heading + "\n\n| key | what it does |\n|---|---|\n" + table + "\n");
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void everyLineOfTheTableIsUnderAHeading(KeyMap.Binding binding) {
        assertThat(HEADINGS.values()).anyMatch(heading -> heading.test(binding));
    }

    private static Predicate<KeyMap.Binding> at(Place place) {
        return binding -> !isForAllPlaces(binding) && binding.places().contains(place);
    }

    private static boolean isForAllPlaces(KeyMap.Binding binding) {
        return binding.places().size() == Place.values().length;
    }

    private static String row(KeyMap.Binding binding) {
        return "| " + binding.keys().stream().map(key -> "`" + KEYS.name(key) + "`").collect(Collectors.joining(", "))
                + " | " + KEYS.name(binding.act()) + " |\n";
    }
}
