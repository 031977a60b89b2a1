package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.MotionChoice;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Named;
import app.effleurage.routine.RestingHands;
import app.effleurage.routine.View;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.ui.handout.What;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Teaching;
import app.effleurage.ui.keys.WindowAct;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sentence that a screen asks for is there, and none is there that nobody asks for. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/app/effleurage/ui");
    private static final Path CODE = Path.of("src/main/java/app/effleurage/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern ASKED = Pattern.compile("words\\s*\\.get\\(\\s*\"([a-z][a-z0-9.-]*)\"\\s*[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"", "keys", "library", "before", "player", "after", "settings", "journal", "presenter", "intake", "handout",
            "aloud"})
    void whatIsAskedForIsThereAndNothingElse(String screen) throws IOException {
        Set<String> there = keys(screen);
        Set<String> asked = matches(ASKED, screen);
        Set<String> composed = composed(screen);

        assertThat(there).containsAll(asked).containsAll(composed);
        Set<String> known = new HashSet<>(matches(LITERAL, screen));
        known.addAll(composed);
        assertThat(known).containsAll(there);
    }

    /** Keys that the code puts together from a family and the name of a constant. */
    private static Set<String> composed(String screen) {
        Stream<String> keys = switch (screen) {
            case "keys" -> Stream.of(family("act", Act.values()), family("act", Teaching.values()),
                    family("act", WindowAct.values()), new KeyMap(Locale.ENGLISH).table().stream()
                            .flatMap(binding -> binding.keys().stream())
                            .map(key -> "key." + key.id())).flatMap(all -> all);
            case "player" -> Stream.of(family("contact", Contact.values()), family("motion", Motion.values()),
                    family("hands", Hands.values()), family("rest", RestingHands.values()),
                    Stream.of("pressure.1", "pressure.2", "pressure.3", "pressure.rising.1-2",
                            "pressure.rising.1-3", "pressure.rising.2-3")).flatMap(all -> all);
            case "before" -> Stream.concat(family("breath.pace", BreathPace.values()),
                    family("breath.summary", BreathPace.values()));
            case "settings" -> Stream.of(family("theme", ThemeChoice.values()), family("view", ViewChoice.values()),
                    family("motion", MotionChoice.values()), family("channel", Channel.values()),
                    family("channel.what", Channel.values()), family("ambience", Ambience.values()),
                    family("spoken", HowMuch.values())).flatMap(all -> all);
            case "presenter" -> Stream.of(family("count", Motion.values()), family("view", View.values()),
                    family("tool", Teaching.values()), Stream.of("pressure.1", "pressure.2", "pressure.3",
                            "pressure.where.1", "pressure.where.2", "pressure.where.3", "tool.back", "tool.next",
                            "tool.loop", "tool.repeat")).flatMap(all -> all);
            case "handout" -> Stream.of(family("making", What.values()), family("given-up", What.values()),
                    family("failed", What.values()), Stream.of(What.values()).filter(what -> what != What.PRINT)
                            .flatMap(what -> Stream.of("dialog.", "kind.", "saved.").map(key -> key + what.id())))
                    .flatMap(all -> all);
            default -> Stream.empty();
        };
        return keys.collect(Collectors.toSet());
    }

    private static Stream<String> family(String name, Named[] constants) {
        return Stream.of(constants).map(constant -> name + "." + constant.id());
    }

    private static Set<String> keys(String screen) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(screen).resolve("messages.properties"))) {
            bundle.load(reader);
        }
        return bundle.stringPropertyNames();
    }

    private static Set<String> matches(Pattern pattern, String screen) throws IOException {
        try (Stream<Path> files = Files.list(CODE.resolve(screen))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> found = new HashSet<>();
            for (Path source : sources) {
                pattern.matcher(Files.readString(source)).results().forEach(match -> found.add(match.group(1)));
            }
            return found;
        }
    }
}
