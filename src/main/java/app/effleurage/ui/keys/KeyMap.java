package app.effleurage.ui.keys;

import static app.effleurage.ui.keys.Place.BEFORE;
import static app.effleurage.ui.keys.Place.CLIENT;
import static app.effleurage.ui.keys.Place.END;
import static app.effleurage.ui.keys.Place.LIBRARY;
import static app.effleurage.ui.keys.Place.PLAYER;
import static app.effleurage.ui.keys.Place.PRESENTER;

import app.effleurage.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The one table of keys. The window acts on it, the tooltips and the sheet of keys are read off it,
 * so what is shown is what works.
 */
public final class KeyMap {

    /**
     * One line of the table. An act whose keys are others elsewhere has a line more.
     *
     * @param act what is done
     * @param places on which screens
     * @param keys the keys that do it, the one to tell first
     */
    public record Binding(Deed act, Set<Place> places, List<Key> keys) {
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
    public record Meaning(Deed act, int number) {
    }

    private static final Set<Place> ANYWHERE = EnumSet.allOf(Place.class);
    private static final Set<KeyCode> FOR_OTHER_THINGS = EnumSet.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.ENTER,
            KeyCode.MINUS, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.SLASH, KeyCode.ADD, KeyCode.SUBTRACT);

    // Clickers send Page Up and Page Down, F5 or Esc to begin and end, and a full stop or B to black the screen. Who
    // plays alone has no screen to black: there that is a pause.
    private static final List<Binding> TABLE = List.of(
            bind(Act.CHOOSE, EnumSet.of(LIBRARY), new Key.Digit()),
            bind(Act.CHOOSE, EnumSet.of(PRESENTER), new Key.Digit()),
            bind(Act.START, EnumSet.of(BEFORE), pressed(KeyCode.ENTER), pressed(KeyCode.PAGE_DOWN)),
            bind(Act.START, EnumSet.of(CLIENT), pressed(KeyCode.F5)),
            bind(Act.DEMO, EnumSet.of(LIBRARY, BEFORE), pressed(KeyCode.D), pressed(KeyCode.F5)),
            bind(Act.PLAY_OR_PAUSE, EnumSet.of(PLAYER), pressed(KeyCode.SPACE), pressed(KeyCode.B),
                    pressed(KeyCode.PERIOD), pressed(KeyCode.PLAY)),
            bind(Act.PLAY_OR_PAUSE, EnumSet.of(PRESENTER), pressed(KeyCode.SPACE), pressed(KeyCode.F5),
                    pressed(KeyCode.PLAY)),
            bind(Act.NEXT, EnumSet.of(PLAYER, PRESENTER), pressed(KeyCode.RIGHT), pressed(KeyCode.PAGE_DOWN),
                    pressed(KeyCode.TRACK_NEXT)),
            bind(Act.NEXT, EnumSet.of(LIBRARY, CLIENT), pressed(KeyCode.PAGE_DOWN)),
            bind(Act.BACK, EnumSet.of(PLAYER, PRESENTER), pressed(KeyCode.LEFT), pressed(KeyCode.PAGE_UP),
                    pressed(KeyCode.TRACK_PREV)),
            bind(Act.BACK, EnumSet.of(LIBRARY, CLIENT), pressed(KeyCode.PAGE_UP)),
            bind(Act.REPEAT, EnumSet.of(PLAYER, PRESENTER), pressed(KeyCode.R)),
            bind(Act.LOOP, EnumSet.of(PLAYER, PRESENTER), pressed(KeyCode.L)),
            bind(Act.TO_START, EnumSet.of(PLAYER, PRESENTER), pressed(KeyCode.HOME)),
            bind(Act.SLOWER, EnumSet.of(PLAYER, PRESENTER), typed('-')),
            bind(Act.FASTER, EnumSet.of(PLAYER, PRESENTER), typed('+'), typed('=')),
            bind(Act.MIRROR, EnumSet.of(PLAYER, PRESENTER), pressed(KeyCode.M)),
            bind(Act.ACROSS_THE_ROOM, EnumSet.of(PLAYER), pressed(KeyCode.A)),
            bind(Act.LOCK, EnumSet.of(PLAYER), pressed(KeyCode.K)),
            bind(Act.AGAIN, EnumSet.of(END), pressed(KeyCode.R)),
            bind(Teaching.ONE_STROKE, EnumSet.of(PRESENTER), pressed(KeyCode.O), pressed(KeyCode.ENTER)),
            bind(Teaching.LOOP_STROKE, EnumSet.of(PRESENTER), pressed(KeyCode.J)),
            bind(Teaching.SLOW_MOTION, EnumSet.of(PRESENTER), pressed(KeyCode.D)),
            bind(Teaching.FREEZE, EnumSet.of(PRESENTER), pressed(KeyCode.Z)),
            bind(Teaching.BLACK, EnumSet.of(PRESENTER), pressed(KeyCode.B), pressed(KeyCode.PERIOD)),
            bind(Teaching.CALM, EnumSet.of(PRESENTER), pressed(KeyCode.W), pressed(KeyCode.COMMA)),
            bind(Teaching.POINTER, EnumSet.of(PRESENTER), pressed(KeyCode.P)),
            bind(Teaching.LIGHT, EnumSet.of(PRESENTER), pressed(KeyCode.I)),
            bind(Teaching.VIEW, EnumSet.of(PRESENTER), pressed(KeyCode.V)),
            bind(Teaching.COMPARE, EnumSet.of(PRESENTER), pressed(KeyCode.C)),
            bind(Teaching.MIRROR_AUDIENCE, EnumSet.of(PRESENTER), pressed(KeyCode.Y)),
            bind(Teaching.MUSCLES, EnumSet.of(PRESENTER), pressed(KeyCode.U)),
            bind(Teaching.NODES, EnumSet.of(PRESENTER), pressed(KeyCode.N)),
            bind(Teaching.KEEP_OUT, EnumSet.of(PRESENTER), pressed(KeyCode.K)),
            bind(Teaching.PRESSURE, EnumSet.of(PRESENTER), pressed(KeyCode.E)),
            bind(Teaching.QUIET, EnumSet.of(PRESENTER), pressed(KeyCode.Q)),
            bind(Teaching.SWAP, EnumSet.of(PRESENTER), pressed(KeyCode.X)),
            bind(Teaching.WINDOWED, EnumSet.of(PRESENTER), pressed(KeyCode.H)),
            bind(Act.SETTINGS, ANYWHERE, pressed(KeyCode.S)),
            bind(Act.JOURNAL, EnumSet.of(LIBRARY), pressed(KeyCode.J)),
            bind(WindowAct.THEME, ANYWHERE, pressed(KeyCode.T)),
            bind(WindowAct.FULL_SCREEN, ANYWHERE, pressed(KeyCode.F), pressed(KeyCode.F11)),
            bind(WindowAct.READ_ALOUD, ANYWHERE, pressed(KeyCode.F6)),
            bind(WindowAct.READ_PAGE, ANYWHERE, pressed(KeyCode.F7)),
            bind(WindowAct.HELP, ANYWHERE, typed('?'), pressed(KeyCode.F1)),
            bind(Act.LEAVE, ANYWHERE, pressed(KeyCode.ESCAPE)));

    private Messages words;
    private List<Binding> table = TABLE;

    public KeyMap(Locale locale) {
        speak(locale);
    }

    /** Names acts and keys in another language from now on. */
    public final void speak(Locale locale) {
        words = Messages.beside(KeyMap.class, locale);
    }

    /** The whole table, in the order of the sheet. */
    public List<Binding> table() {
        return table;
    }

    /** Has acts done by the keys that were chosen for them, and the others by those they were designed with. */
    public void use(Map<Deed, KeyCode> chosen) {
        table = chosen.entrySet().stream().reduce(TABLE,
                (lines, choice) -> with(lines, choice.getKey(), choice.getValue()), (_, last) -> last);
    }

    /** The acts that a key can be chosen for: those that are done while a routine plays, and not everywhere. */
    public static List<Deed> changeable() {
        return TABLE.stream().filter(binding -> binding.places.stream().anyMatch(Place::isPlayedByKeys)
                        && !binding.places.equals(ANYWHERE) && binding.act != Act.CHOOSE)
                .map(Binding::act).distinct().toList();
    }

    /** Whether a key can be chosen at all; some mean the same everywhere, or are typed by their character. */
    public static boolean canBeChosen(KeyCode code) {
        return code != KeyCode.UNDEFINED && !code.isModifierKey() && !code.isDigitKey() && !code.isKeypadKey()
                && !FOR_OTHER_THINGS.contains(code);
    }

    /** What a key does already at a place where an act is done. */
    public Optional<Deed> clash(Deed act, KeyCode code) {
        Set<Place> places = table.stream().filter(binding -> binding.act == act)
                .flatMap(binding -> binding.places.stream()).collect(Collectors.toSet());
        return table.stream().filter(binding -> binding.act != act
                        && binding.keys.contains(new Key.Pressed(code))
                        && binding.places.stream().anyMatch(places::contains))
                .map(Binding::act).findFirst();
    }

    /** A letter that was chosen takes the place of the one designed; what clickers send stays beside it. */
    private static List<Binding> with(List<Binding> lines, Deed act, KeyCode code) {
        return lines.stream().map(line -> line.act != act || line.places.stream().noneMatch(Place::isPlayedByKeys)
                ? line : new Binding(act, line.places, Stream.concat(Stream.of(new Key.Pressed(code)),
                        line.keys.stream().filter(key -> !isLetter(key) || isSent(key))).distinct().toList())).toList();
    }

    private static boolean isLetter(Key key) {
        return key instanceof Key.Typed || key instanceof Key.Pressed(var code) && code.isLetterKey();
    }

    private static boolean isSent(Key key) {
        return key.equals(new Key.Pressed(KeyCode.B));
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
        for (Binding binding : table) {
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
    public String name(Deed act) {
        return words.get("act." + act.id());
    }

    /** What a key is called. */
    public String name(Key key) {
        boolean isDesigned = TABLE.stream().anyMatch(binding -> binding.keys.contains(key));
        return key instanceof Key.Pressed(var code) && !isDesigned ? code.getName() : words.get("key." + key.id());
    }

    /** The keys of an act as one phrase, for tooltips; wherever they are used. */
    public String keys(Deed act) {
        return phrase(table.stream().filter(binding -> binding.act == act));
    }

    /** The keys of an act at one place as one phrase, for tooltips. */
    public String keys(Deed act, Place place) {
        return phrase(table.stream().filter(binding -> binding.act == act && binding.places.contains(place)));
    }

    /** The key of an act that is told first, for sentences. */
    public String key(Deed act) {
        return table.stream().filter(binding -> binding.act == act).findFirst()
                .map(binding -> name(binding.keys.getFirst())).orElseThrow();
    }

    /** The keys of a line that are told; whoever has keys for media knows them by their pictures. */
    public List<Key> told(Binding binding) {
        return binding.keys.stream().filter(key -> !(key instanceof Key.Pressed(var code) && code.isMediaKey()))
                .toList();
    }

    private String phrase(Stream<Binding> bindings) {
        return bindings.flatMap(binding -> told(binding).stream()).distinct().map(this::name)
                .collect(Collectors.joining(words.get("or")));
    }

    private static Optional<Meaning> meaning(KeyEvent event, Deed act, Key key) {
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

    private static Binding bind(Deed act, Set<Place> places, Key... keys) {
        return new Binding(act, places, List.of(keys));
    }

    private static Key pressed(KeyCode code) {
        return new Key.Pressed(code);
    }

    private static Key typed(char character) {
        return new Key.Typed(character);
    }
}
