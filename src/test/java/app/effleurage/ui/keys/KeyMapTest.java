package app.effleurage.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyMapTest {

    private final KeyMap keys = new KeyMap(Locale.ENGLISH);

    static Stream<KeyMap.Binding> bindings() {
        return new KeyMap(Locale.ENGLISH).table().stream();
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void everyKeyInTheTableDoesItsActWhereTheTableSaysAndNowhereElse(KeyMap.Binding binding) {
        for (Key key : binding.keys()) {
            for (Place place : Place.values()) {
                Optional<Deed> meant = keys.meaning(event(key), place).map(KeyMap.Meaning::act);
                boolean isMeant = bindings().anyMatch(each -> each.act() == binding.act()
                        && each.places().contains(place) && each.keys().contains(key));
                if (isMeant) {
                    assertThat(meant).as("%s at %s", key, place).contains(binding.act());
                } else {
                    assertThat(meant).as("%s at %s", key, place).isNotEqualTo(Optional.of(binding.act()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void noKeyMeansTwoThingsAtOnePlace(Place place) {
        List<Key> all = bindings().filter(binding -> binding.places().contains(place))
                .flatMap(binding -> binding.keys().stream()).toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everyActHasALineAndNoneTwoAtOnePlace() {
        List<Deed> all = Stream.<Deed[]>of(Act.values(), Teaching.values(), WindowAct.values())
                .flatMap(Stream::of).toList();
        assertThat(bindings().map(KeyMap.Binding::act).distinct()).containsExactlyInAnyOrderElementsOf(all);
        for (Place place : Place.values()) {
            assertThat(bindings().filter(binding -> binding.places().contains(place)).map(KeyMap.Binding::act))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aClickersKeysDoInAShowWhatTheyDoInSlides() {
        assertThat(at(Place.PRESENTER, KeyCode.PAGE_DOWN)).contains(Act.NEXT);
        assertThat(at(Place.PRESENTER, KeyCode.PAGE_UP)).contains(Act.BACK);
        assertThat(at(Place.CLIENT, KeyCode.F5)).contains(Act.START);
        assertThat(at(Place.PRESENTER, KeyCode.F5)).contains(Act.PLAY_OR_PAUSE);
        assertThat(at(Place.PRESENTER, KeyCode.B)).contains(Teaching.BLACK);
        assertThat(at(Place.PRESENTER, KeyCode.PERIOD)).contains(Teaching.BLACK);
        assertThat(at(Place.PRESENTER, KeyCode.ESCAPE)).contains(Act.LEAVE);
        for (Place place : List.of(Place.PLAYER, Place.PRESENTER)) {
            assertThat(at(place, KeyCode.PLAY)).contains(Act.PLAY_OR_PAUSE);
            assertThat(at(place, KeyCode.TRACK_NEXT)).contains(Act.NEXT);
            assertThat(at(place, KeyCode.TRACK_PREV)).contains(Act.BACK);
        }
    }

    @Test
    void keysForMediaWorkAndAreNotTold() {
        assertThat(keys.keys(Act.NEXT, Place.PLAYER)).isEqualTo("\u2192 or Page Down");
        assertThat(keys.keys(Act.PLAY_OR_PAUSE, Place.PRESENTER)).isEqualTo("Space or F5");
    }

    @Test
    void aKeyOfOnesOwnTakesThePlaceOfALetterAndLeavesWhatClickersSend() {
        keys.use(OwnKeys.of(Map.of("loop", "F8", "next", "F7", "black", "G", "no-such-act", "A", "freeze", "NO_KEY")));

        assertThat(at(Place.PRESENTER, KeyCode.F8)).contains(Act.LOOP);
        assertThat(at(Place.PLAYER, KeyCode.F8)).contains(Act.LOOP);
        assertThat(at(Place.PRESENTER, KeyCode.L)).isEmpty();
        assertThat(at(Place.PRESENTER, KeyCode.F7)).contains(Act.NEXT);
        assertThat(at(Place.PRESENTER, KeyCode.PAGE_DOWN)).contains(Act.NEXT);
        assertThat(at(Place.PRESENTER, KeyCode.G)).contains(Teaching.BLACK);
        assertThat(at(Place.PRESENTER, KeyCode.B)).contains(Teaching.BLACK);
        assertThat(at(Place.PRESENTER, KeyCode.Z)).contains(Teaching.FREEZE);
        assertThat(keys.keys(Act.LOOP, Place.PRESENTER)).isEqualTo("F8");

        keys.use(Map.of());
        assertThat(at(Place.PRESENTER, KeyCode.L)).contains(Act.LOOP);
    }

    @Test
    void aKeyThatIsTakenAtAPlaceOfTheActsClashesAndOneThatWasLetGoDoesNot() {
        assertThat(keys.clash(Teaching.FREEZE, KeyCode.L)).contains(Act.LOOP);
        assertThat(keys.clash(Teaching.FREEZE, KeyCode.T)).contains(WindowAct.THEME);
        assertThat(keys.clash(Teaching.FREEZE, KeyCode.A)).isEmpty();
        assertThat(keys.clash(Act.LOOP, KeyCode.A)).contains(Act.ACROSS_THE_ROOM);
        assertThat(keys.clash(Teaching.FREEZE, KeyCode.Z)).isEmpty();

        keys.use(Map.of(Act.LOOP, KeyCode.F8));
        assertThat(keys.clash(Teaching.FREEZE, KeyCode.L)).isEmpty();
        assertThat(keys.clash(Teaching.FREEZE, KeyCode.F8)).contains(Act.LOOP);
    }

    @Test
    void whatMeansTheSameEverywhereCannotBeChosen() {
        assertThat(List.of(KeyCode.ESCAPE, KeyCode.SHIFT, KeyCode.DIGIT3, KeyCode.MINUS, KeyCode.UNDEFINED))
                .noneMatch(KeyMap::canBeChosen);
        assertThat(List.of(KeyCode.G, KeyCode.F7, KeyCode.VOLUME_UP, KeyCode.UP)).allMatch(KeyMap::canBeChosen);
        assertThat(KeyMap.changeable()).contains(Act.NEXT, Teaching.BLACK).doesNotContain(Act.LEAVE, Act.CHOOSE);
    }

    @Test
    void everyActAndEveryKeyHasAName() {
        List<String> names = new ArrayList<>();
        bindings().forEach(binding -> {
            names.add(keys.name(binding.act()));
            binding.keys().forEach(key -> names.add(keys.name(key)));
        });

        assertThat(names).isNotEmpty().noneMatch(name -> name.startsWith("act.") || name.startsWith("key."));
    }

    @Test
    void theKeysThatWerePromisedAreThere() {
        assertThat(at(Place.PLAYER, KeyCode.SPACE)).contains(Act.PLAY_OR_PAUSE);
        assertThat(at(Place.PLAYER, KeyCode.RIGHT)).contains(Act.NEXT);
        assertThat(at(Place.PLAYER, KeyCode.PAGE_DOWN)).contains(Act.NEXT);
        assertThat(at(Place.PLAYER, KeyCode.LEFT)).contains(Act.BACK);
        assertThat(at(Place.PLAYER, KeyCode.PAGE_UP)).contains(Act.BACK);
        assertThat(at(Place.PLAYER, KeyCode.R)).contains(Act.REPEAT);
        assertThat(at(Place.PLAYER, KeyCode.L)).contains(Act.LOOP);
        assertThat(at(Place.PLAYER, KeyCode.K)).contains(Act.LOCK);
        assertThat(at(Place.PLAYER, KeyCode.M)).contains(Act.MIRROR);
        assertThat(at(Place.PLAYER, KeyCode.HOME)).contains(Act.TO_START);
        assertThat(keys.meaning(typed('+'), Place.PLAYER).map(KeyMap.Meaning::act)).contains(Act.FASTER);
        assertThat(keys.meaning(typed('-'), Place.PLAYER).map(KeyMap.Meaning::act)).contains(Act.SLOWER);
        for (Place place : Place.values()) {
            assertThat(at(place, KeyCode.T)).contains(WindowAct.THEME);
            assertThat(at(place, KeyCode.F)).contains(WindowAct.FULL_SCREEN);
            assertThat(at(place, KeyCode.F11)).contains(WindowAct.FULL_SCREEN);
            assertThat(at(place, KeyCode.ESCAPE)).contains(Act.LEAVE);
            assertThat(keys.meaning(typed('?'), place).map(KeyMap.Meaning::act)).contains(WindowAct.HELP);
        }
    }

    @Test
    void digitsChooseByNumberAndZeroDoesNot() {
        assertThat(keys.meaning(typed('4'), Place.LIBRARY)).contains(new KeyMap.Meaning(Act.CHOOSE, 4));
        assertThat(keys.meaning(typed('0'), Place.LIBRARY)).isEmpty();
    }

    @Test
    void keysHeldWithControlAltOrMetaAreLeftToTheSystem() {
        for (Set<KeyCode> held : List.of(
                EnumSet.of(KeyCode.CONTROL), EnumSet.of(KeyCode.ALT), EnumSet.of(KeyCode.META))) {
            KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.R, false,
                    held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), held.contains(KeyCode.META));
            assertThat(keys.meaning(event, Place.PLAYER)).as("%s", held).isEmpty();
        }
    }

    @Test
    void aKeyThatIsLetGoMeansNothing() {
        KeyEvent released = event(KeyEvent.KEY_RELEASED, "", KeyCode.SPACE);

        assertThat(keys.meaning(released, Place.PLAYER)).isEmpty();
    }

    @Test
    void aTooltipNamesAllKeysAndASentenceTheFirst() {
        assertThat(keys.keys(WindowAct.FULL_SCREEN)).isEqualTo("F or F11");
        assertThat(keys.key(WindowAct.FULL_SCREEN)).isEqualTo("F");
    }

    private Optional<Deed> at(Place place, KeyCode code) {
        return keys.meaning(event(KeyEvent.KEY_PRESSED, "", code), place).map(KeyMap.Meaning::act);
    }

    private static KeyEvent event(Key key) {
        return switch (key) {
            case Key.Pressed(var code) -> event(KeyEvent.KEY_PRESSED, "", code);
            case Key.Typed(var character) -> typed(character);
            case Key.Digit _ -> typed('7');
        };
    }

    private static KeyEvent typed(char character) {
        return event(KeyEvent.KEY_TYPED, String.valueOf(character), KeyCode.UNDEFINED);
    }

    private static KeyEvent event(EventType<KeyEvent> type, String character, KeyCode code) {
        return new KeyEvent(type, character, "", code, false, false, false, false);
    }
}
