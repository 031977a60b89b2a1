package app.effleurage;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.effleurage.playback.SystemTimeSource;
import app.effleurage.routine.StepWords;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

/** The arrows of {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "app.effleurage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "app.effleurage.";
    private static final String[] PURE = packages("routine", "text", "files", "face", "score", "playback");

    @ArchTest
    static final ArchRule ROUTINE = arrows("routine")
            .because("what a routine says must not depend on where it is read, drawn or played");

    @ArchTest
    static final ArchRule TEXT = arrows("text")
            .because("every package has words to say, so the one that finds them can know none of the others");

    @ArchTest
    static final ArchRule FILES = arrows("files")
            .because("a file is written whole in one way, whatever stands in it");

    @ArchTest
    static final ArchRule FACE = arrows("face", "routine")
            .because("where things are on a face does not change with time, file or screen");

    @ArchTest
    static final ArchRule SCORE = arrows("score", "routine", "face")
            .because("a moment is a function of a routine and a time, and of nothing else");

    @ArchTest
    static final ArchRule PLAYBACK = arrows("playback", "routine", "face", "score")
            .because("the way of the data never runs back from what is shown to where we are");

    @ArchTest
    static final ArchRule ROUTINEFILE = arrows("routinefile", "routine", "face", "score", "text", "files")
            .because("a file is judged by what it says and whether it fits its time, not by how it is shown");

    @ArchTest
    static final ArchRule JOURNAL = arrows("journal", "routine", "text", "sound", "claps", "files")
            .because("what the user keeps outlives any screen");

    @ArchTest
    static final ArchRule SOUND = arrows("sound", "routine", "text", "face", "score", "files")
            .because("what is heard is read off the score, whether a window, a terminal or a file asks for it");

    @ArchTest
    static final ArchRule HEARD = arrows("heard", "routine", "text", "face", "score", "playback", "sound", "journal")
            .because("a routine is heard alike in a window and in text, so what has it heard may know neither");

    @ArchTest
    static final ArchRule BUS = arrows("bus")
            .because("how the desktop's bus is found is the same for whatever is asked on it");

    @ArchTest
    static final ArchRule MEDIA_KEYS = arrows("mediakeys", "bus")
            .because("which key of a keyboard was pressed says nothing of what it is to do");

    @ArchTest
    static final ArchRule AWAKE = arrows("awake", "text", "bus")
            .because("whether a machine may sleep has nothing to do with what is played on it");

    @ArchTest
    static final ArchRule CLAPS = arrows("claps", "routine", "text")
            .because("what a microphone hears must be judged without knowing what it will be used for");

    @ArchTest
    static final ArchRule ONLY_THOSE_BEHIND_A_PORT_NAME_THE_BUS = noClasses()
            .that().resideOutsideOfPackages(ROOT + "awake..", ROOT + "mediakeys..", ROOT + "bus..")
            .should().dependOnClassesThat(resideInAPackage("org.freedesktop.."))
            .because("a desktop's bus is one of several ways to stay awake and to hear of keys, and behind a port");

    @ArchTest
    static final ArchRule UI =
            arrows("ui", "routine", "text", "face", "score", "playback", "routinefile", "journal", "sound",
                    "heard", "awake", "mediakeys", "claps", "files")
            .because("screens read the score and the playhead; commands open screens, not the other way");

    @ArchTest
    static final ArchRule EXPORT =
            arrows("export", "routine", "text", "face", "score", "playback", "routinefile", "journal", "sound",
                    "heard", "awake", "mediakeys", "claps", "files", "ui")
            .because("a picture is what the player shows, asked for without a player");

    @ArchTest
    static final ArchRule NOBODY_USES_THE_COMMANDS = noClasses()
            .that().resideOutsideOfPackage(ROOT + "cli..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "cli..")
            .because("the commands are where the program is put together, and so stand above all else");

    @ArchTest
    static final ArchRule PURE_PACKAGES_NAME_NO_LIBRARY = noClasses()
            .that().resideInAnyPackage(PURE)
            .should().dependOnClassesThat(not(resideInAnyPackage("app.effleurage..", "java..")))
            .because("the core must run, and be tested, with no toolkit, no file format and no display");

    @ArchTest
    static final ArchRule ONLY_SCREENS_NAME_JAVAFX = noClasses()
            .that().resideOutsideOfPackages(ROOT + "ui..", ROOT + "export..")
            .should().dependOnClassesThat(resideInAPackage("javafx.."))
            .because("the text player and the checks must work where there is no toolkit");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + "(**)").should().beFreeOfCycles()
            .because("of two packages that need each other neither can be understood alone");

    @ArchTest
    static final ArchRule ONE_CLASS_READS_THE_CLOCKS = noClasses()
            .that().doNotHaveFullyQualifiedName(SystemTimeSource.class.getName())
            .should().callMethod(System.class, "nanoTime")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone")
            .because("time is handed in, so that a test can hold it still");

    @ArchTest
    static final ArchRule NOTES_ARE_FOR_WHOEVER_SHOWS = noClasses()
            .that().resideOutsideOfPackages(ROOT + "routine..", ROOT + "routinefile..", ROOT + "ui.presenter..")
            .or().haveSimpleNameStartingWith("Audience")
            .should().callMethod(StepWords.class, "notes")
            .because("what is noted for the staff is neither shown to a client, nor spoken, nor printed");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_WRITE_TO_THE_TERMINAL = noClasses()
            .that().resideOutsideOfPackage(ROOT + "cli..")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .because("what stands on the terminal is read by people and programs, and nothing else may mix in");

    /** Of this program, a package may use itself and those named; what lies outside is another rule's matter. */
    private static ArchRule arrows(String from, String... to) {
        String[] allowed = packages(Stream.concat(Stream.of(from), Stream.of(to)).toArray(String[]::new));
        return classes().that().resideInAPackage(ROOT + from + "..")
                .should().onlyDependOnClassesThat(
                        not(resideInAPackage("app.effleurage..")).or(resideInAnyPackage(allowed)));
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
