package app.effleurage.ui.keys;

import static app.effleurage.ui.keys.Place.BEFORE;
import static app.effleurage.ui.keys.Place.END;
import static app.effleurage.ui.keys.Place.LIBRARY;
import static app.effleurage.ui.keys.Place.PLAYER;

import app.effleurage.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The one table of keys. The window acts on it, the tooltips and the sheet of keys are read off it,
 * so what is shown is what works.
 */
public final class KeyMap {

    /**
     * One line of the table.
     *
     * @param act what is done
     * @param places on which screens
     * @param keys the keys that do it, the one to tell first
     */
    public record Binding(Act act, Set<Place> places, List<Key> keys) {
        public Binding {
            Objects.requireNonNull(act, "act");
            places = Set.copyOf(places);
            keys = List.copyOf(keys);
        }
    }

    /**
     * What a key press means.
     *
     * @param act what is to be done
     * @param number the digit of {@link Act#CHOOSE}, else 0
     */
    public record Meaning(Act act, int number) {
    }

    private static final Set<Place> ANYWHERE = EnumSet.allOf(Place.class);

    // Clickers send Page Up and Page Down, and a full stop or B to black the screen: here that is a pause.
    private static final List<Binding> TABLE = List.of(
            bind(Act.CHOOSE, EnumSet.of(LIBRARY), new Key.Digit()),
            bind(Act.START, EnumSet.of(BEFORE), pressed(KeyCode.ENTER), pressed(KeyCode.PAGE_DOWN)),
            bind(Act.PLAY_OR_PAUSE, EnumSet.of(PLAYER),
                    pressed(KeyCode.SPACE), pressed(KeyCode.B), pressed(KeyCode.PERIOD)),
            bind(Act.NEXT, EnumSet.of(PLAYER), pressed(KeyCode.RIGHT), pressed(KeyCode.PAGE_DOWN)),
            bind(Act.BACK, EnumSet.of(PLAYER), pressed(KeyCode.LEFT), pressed(KeyCode.PAGE_UP)),
            bind(Act.REPEAT, EnumSet.of(PLAYER), pressed(KeyCode.R)),
            bind(Act.LOOP, EnumSet.of(PLAYER), pressed(KeyCode.L)),
            bind(Act.TO_START, EnumSet.of(PLAYER), pressed(KeyCode.HOME)),
            bind(Act.SLOWER, EnumSet.of(PLAYER), typed('-')),
            bind(Act.FASTER, EnumSet.of(PLAYER), typed('+'), typed('=')),
            bind(Act.MIRROR, EnumSet.of(PLAYER), pressed(KeyCode.M)),
            bind(Act.ACROSS_THE_ROOM, EnumSet.of(PLAYER), pressed(KeyCode.A)),
            bind(Act.LOCK, EnumSet.of(PLAYER), pressed(KeyCode.K)),
            bind(Act.AGAIN, EnumSet.of(END), pressed(KeyCode.R)),
            bind(Act.SETTINGS, ANYWHERE, pressed(KeyCode.S)),
            bind(Act.JOURNAL, EnumSet.of(LIBRARY), pressed(KeyCode.J)),
            bind(Act.THEME, ANYWHERE, pressed(KeyCode.T)),
            bind(Act.FULL_SCREEN, ANYWHERE, pressed(KeyCode.F), pressed(KeyCode.F11)),
            bind(Act.HELP, ANYWHERE, typed('?'), pressed(KeyCode.F1)),
            bind(Act.LEAVE, ANYWHERE, pressed(KeyCode.ESCAPE)));

    private final Messages words;

    public KeyMap(Locale locale) {
        this.words = Messages.beside(KeyMap.class, locale);
    }

    /** The whole table, in the order of the sheet. */
    public List<Binding> table() {
        return TABLE;
    }

    /**
     * What a key event means on a screen; empty when nothing. Keys held with Ctrl, Alt or Meta mean
     * nothing, so that the system's own shortcuts are left alone.
     *
     * @param event a press or a typed character; anything else means nothing
     */
    public Optional<Meaning> meaning(KeyEvent event, Place place) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        for (Binding binding : TABLE) {
            if (binding.places.contains(place)) {
                for (Key key : binding.keys) {
                    Optional<Meaning> meaning = meaning(event, binding.act, key);
                    if (meaning.isPresent()) {
                        return meaning;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What an act is called. */
    public String name(Act act) {
        return words.get("act." + act.id());
    }

    /** What a key is called. */
    public String name(Key key) {
        return words.get("key." + key.id());
    }

    /** The keys of an act as one phrase, for tooltips. */
    public String keys(Act act) {
        return TABLE.stream().filter(binding -> binding.act == act).flatMap(binding -> binding.keys.stream())
                .map(this::name).collect(Collectors.joining(words.get("or")));
    }

    /** The key of an act that is told first, for sentences. */
    public String key(Act act) {
        return TABLE.stream().filter(binding -> binding.act == act).findFirst()
                .map(binding -> name(binding.keys.getFirst())).orElseThrow();
    }

    private static Optional<Meaning> meaning(KeyEvent event, Act act, Key key) {
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().length() == 1;
        char character = typed ? event.getCharacter().charAt(0) : 0;
        return switch (key) {
            case Key.Pressed(var code) when pressed && event.getCode() == code && !event.isShiftDown() ->
                    Optional.of(new Meaning(act, 0));
            case Key.Typed(var wanted) when typed && character == wanted -> Optional.of(new Meaning(act, 0));
            case Key.Digit _ when typed && character >= '1' && character <= '9' ->
                    Optional.of(new Meaning(act, character - '0'));
            case Key.Pressed _, Key.Typed _, Key.Digit _ -> Optional.empty();
        };
    }

    private static Binding bind(Act act, Set<Place> places, Key... keys) {
        return new Binding(act, places, List.of(keys));
    }

    private static Key pressed(KeyCode code) {
        return new Key.Pressed(code);
    }

    private static Key typed(char character) {
        return new Key.Typed(character);
    }
}
