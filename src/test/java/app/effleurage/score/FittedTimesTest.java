package app.effleurage.score;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Routine;
import app.effleurage.routine.Side;
import app.effleurage.routinefile.RoutineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every step, stroke and cycle of the shipped routines lies where it did when a person last looked and found it good, as
 * written and fitted to other lengths. After a change that is meant to move something, read what moved, and write the
 * tables anew: {@code mvn test -Dtest=FittedTimesTest -Deffleurage.golden=write}.
 */
class FittedTimesTest {

    private static final Path TABLES = Path.of("src/test/resources/app/effleurage/score");
    private static final List<Integer> MINUTES = List.of(2, 4, 11);

    @ParameterizedTest
    @ValueSource(strings = {"circulation", "lymphatic-drainage", "product-absorption", "stress-relief",
        "tension-relief"})
    void standWhereTheyDid(String id) throws IOException {
        Routine routine = new RoutineReader(Locale.ENGLISH).read(Path.of("routines", id + ".json"))
                .routine().orElseThrow();
        String found = Stream.concat(
                Stream.of("as written\n" + table(Composer.compose(routine).score().orElseThrow())),
                MINUTES.stream().map(minutes -> "in " + minutes + " minutes\n"
                        + table(Composer.composeToFit(routine, Duration.ofMinutes(minutes)).score().orElseThrow())))
                .collect(Collectors.joining("\n"));
        Path file = TABLES.resolve(id + ".txt");
        if ("write".equals(System.getProperty("effleurage.golden"))) {
            Files.createDirectories(TABLES);
            Files.writeString(file, found);
        }

        assertThat(found).isEqualTo(Files.readString(file));
    }

    private static String table(Score score) {
        return score.steps().stream().map(step -> (step.index() + 1) + ". " + span(step.fromNanos(), step.toNanos())
                        + step.segments().stream().map(FittedTimesTest::words).collect(Collectors.joining()) + "\n")
                .collect(Collectors.joining());
    }

    private static String words(Segment segment) {
        return switch (segment) {
            case Segment.Settle settle -> " | settle " + span(settle.fromNanos(), settle.toNanos());
            case Segment.ChangeSides change -> " | to " + name(change.to()) + " "
                    + span(change.fromNanos(), change.toNanos());
            case Segment.Rest rest -> " | rest " + span(rest.fromNanos(), rest.toNanos());
            case Segment.Run run -> " | " + run.stroke().motion().id()
                    + run.side().map(side -> " " + name(side)).orElse("") + " "
                    + span(run.fromNanos(), run.toNanos()) + " x" + run.cycles();
        };
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** In seconds, to the thousandth. */
    private static String span(long from, long to) {
        return String.format(Locale.ROOT, "%.3f-%.3f", from / 1e9, to / 1e9);
    }
}
