package app.effleurage.playback;

import static app.effleurage.playback.Timelines.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries every cell of the table in {@link Transport}'s Javadoc, which is read from there. */
class TransportTableTest {

    private static final Path SOURCE = Path.of("src/main/java/app/effleurage/playback/Transport.java");
    private static final List<String> STATES = List.of("READY", "COUNTING_IN", "PLAYING", "WAITING", "PAUSED", "FINISHED");
    private static final int STEP_ONE = 10;
    private static final int STEP_TWO = 30;

    private final ManualTimeSource time = new ManualTimeSource();

    /** How each row is carried out; rows and moves must match one to one. */
    private final Map<String, Function<Transport, Outcome>> moves = moves();

    private Map<String, Function<Transport, Outcome>> moves() {
        Map<String, Function<Transport, Outcome>> all = new LinkedHashMap<>();
        all.put("play", Transport::play);
        all.put("pause", Transport::pause);
        all.put("resume", Transport::resume);
        all.put("playOrPause", Transport::playOrPause);
        all.put("pauseOrGoOnHandsFree", Transport::pauseOrGoOnHandsFree);
        all.put("next", Transport::next);
        all.put("next in the last step", Transport::next);
        all.put("back", Transport::back);
        all.put("repeatStep", Transport::repeatStep);
        all.put("jumpTo", transport -> transport.jumpTo(1));
        all.put("seek", transport -> transport.seek(15 * SECOND));
        all.put("playStroke", Transport::playStroke);
        all.put("setRate", transport -> transport.setRate(new Rate(150)));
        all.put("loopStep", transport -> transport.loopStep(true));
        all.put("loopStroke", transport -> transport.loopStroke(true));
        all.put("lock", Transport::lock);
        all.put("tick", Transport::tick);
        all.put("tick after the count", transport -> tickAfter(transport, Duration.ofMillis(1_700)));
        all.put("tick after a gap", transport -> tickAfter(transport, Duration.ofSeconds(30)));
        all.put("tick past the stroke", transport -> tickAfter(transport, Duration.ofMillis(1_400)));
        all.put("tick past the end", transport -> tickAfter(transport, Duration.ofMillis(1_400)));
        return all;
    }

    @Test
    void theTableNamesEveryMoveAndEveryState() throws IOException {
        assertThat(header().subList(1, 7)).isEqualTo(STATES);
        assertThat(rows().stream().map(List::getFirst)).containsExactlyElementsOf(moves.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsAsTheTableSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row : rows()) {
            for (int column = 0; column < STATES.size(); column++) {
                String state = STATES.get(column);
                String cell = row.get(column + 1);
                if (cell.isEmpty()) {
                    // There is no such thing.
                    continue;
                }
                tests.add(dynamicTest(row.getFirst() + " when " + state + ": " + cell,
                        () -> check(row.getFirst(), state, cell, row.getLast())));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> whenLockedEveryMoveOfTheUsersIsRefused() {
        return moves.keySet().stream().filter(move -> !move.startsWith("tick") && !move.equals("pauseOrGoOnHandsFree")).flatMap(move ->
                STATES.stream().map(state -> dynamicTest(move + " when locked and " + state, () -> {
                    Transport transport = in(state, move);
                    transport.lock();
                    PlayState before = transport.state();

                    Outcome outcome = moves.get(move).apply(transport);

                    assertThat(outcome.answer()).isEqualTo(Answer.LOCKED);
                    assertThat(outcome.after()).isEqualTo(before);
                })));
    }

    @TestFactory
    Stream<DynamicTest> theHandsFreeSignIsObeyedWhenLockedToo() {
        return STATES.stream().map(state -> dynamicTest("when locked and " + state, () -> {
            Outcome free = in(state, "pauseOrGoOnHandsFree").pauseOrGoOnHandsFree();
            Transport locked = in(state, "pauseOrGoOnHandsFree");
            locked.lock();

            Outcome outcome = locked.pauseOrGoOnHandsFree();

            assertThat(outcome.answer()).isEqualTo(free.answer());
            assertThat(outcome.after().phase()).isEqualTo(free.after().phase());
            assertThat(outcome.after().locked()).isTrue();
        }));
    }

    private void check(String move, String state, String cell, String lands) {
        Transport transport = in(state, move);
        PlayState before = transport.state();

        Outcome outcome = moves.get(move).apply(transport);

        if (cell.equals("-")) {
            assertThat(outcome.answer()).isEqualTo(Answer.NOTHING_TO_DO);
            assertThat(outcome.after()).isEqualTo(before);
        } else {
            assertThat(outcome.answer()).isEqualTo(Answer.DONE);
            assertThat(name(outcome.after().phase())).isEqualTo(cell);
            assertThat(outcome.after().positionNanos()).isIn(places(lands, before, outcome.after()));
        }
        assertThat(transport.state()).isEqualTo(outcome.after());
    }

    /** Where the last column says the position may be. */
    private static List<Long> places(String lands, PlayState before, PlayState after) {
        long from = before.positionNanos();
        boolean over = before.phase() instanceof Phase.Finished;
        return switch (lands) {
            case "stays" -> List.of(from);
            // Five seconds into its step it is in the second cycle of a stroke; where it waits it is past the last.
            case "stays, or a stroke" -> List.of(before.phase() instanceof Phase.Waiting
                    ? (STEP_ONE + 8) * SECOND : from);
            case "stays, or the stroke" -> List.of(after.phase() instanceof Phase.Paused && !before.equals(after)
                    ? (STEP_ONE + 7) * SECOND - 1 : from);
            case "stays, or the start" -> List.of(over ? 0 : from);
            case "taken up, or next step" -> List.of(goesOnAt(before));
            case "whichever of these" -> List.of(over ? 0 : after.phase() instanceof Phase.Paused
                    || before.phase() instanceof Phase.Ready ? from : goesOnAt(before));
            case "next step" -> List.of(STEP_TWO * SECOND);
            case "the end" -> List.of(42 * SECOND);
            case "this or last step" -> List.of((over ? STEP_TWO : STEP_ONE) * SECOND);
            case "this step" -> List.of((over ? STEP_TWO : STEP_ONE) * SECOND);
            case "that step" -> List.of(STEP_ONE * SECOND);
            case "there" -> List.of(15 * SECOND);
            case "stays, or runs" -> {
                if (before.phase() instanceof Phase.Waiting) {
                    // After 1.5 of the 3 s of the wait.
                    yield List.of(after.phase() instanceof Phase.Playing ? STEP_TWO * SECOND + 200_000_000L : from);
                }
                // 1.7 s after 1.5 of the 3 s of the count; or all of them when it plays already.
                boolean counted = before.phase() instanceof Phase.CountingIn;
                boolean runs = after.phase() instanceof Phase.Playing;
                long ticked = after.equals(before) ? 0 : 1_700_000_000L;
                yield List.of(!runs ? from : counted ? from + 200_000_000L : from + ticked);
            }
            case "stays, or the end" -> List.of(after.phase() instanceof Phase.Finished ? 42 * SECOND : from);
            default -> throw new AssertionError("The table says an unknown position: " + lands);
        };
    }

    private static long goesOnAt(PlayState before) {
        return (before.phase() instanceof Phase.Waiting ? STEP_TWO : 14) * SECOND;
    }

    /** A transport in a state, five seconds into its second step, or wherever the move needs it. */
    private Transport in(String state, String move) {
        Transport transport = new Transport(Timelines.threeStepsWithAWait(), time);
        long position = switch (move) {
            case "next in the last step" -> 35 * SECOND;
            case "tick past the end" -> 41 * SECOND;
            case "tick past the stroke" -> 16 * SECOND;
            default -> 15 * SECOND;
        };
        switch (state) {
            case "READY" -> transport.seek(position);
            case "COUNTING_IN" -> {
                transport.play();
                transport.seek(position);
                transport.pause();
                transport.resume();
                tickAfter(transport, Duration.ofMillis(1_500));
            }
            case "PLAYING" -> {
                transport.play();
                transport.seek(position);
                transport.tick();
                if (move.equals("tick past the stroke")) {
                    transport.playStroke();
                }
            }
            case "WAITING" -> {
                transport.play();
                transport.seek(29 * SECOND);
                tickAfter(transport, Duration.ofMillis(1_200));
                tickAfter(transport, Duration.ofMillis(1_500));
            }
            case "PAUSED" -> {
                transport.play();
                transport.seek(position);
                transport.pause();
            }
            case "FINISHED" -> {
                transport.play();
                transport.seek(41 * SECOND);
                tickAfter(transport, Duration.ofMillis(1_500));
            }
            default -> throw new AssertionError(state);
        }
        assertThat(name(transport.state().phase())).isEqualTo(state);
        return transport;
    }

    private Outcome tickAfter(Transport transport, Duration wait) {
        time.advance(wait);
        return transport.tick();
    }

    private static String name(Phase phase) {
        return switch (phase) {
            case Phase.Ready _ -> "READY";
            case Phase.CountingIn _ -> "COUNTING_IN";
            case Phase.Playing _ -> "PLAYING";
            case Phase.Waiting _ -> "WAITING";
            case Phase.Paused _ -> "PAUSED";
            case Phase.Finished _ -> "FINISHED";
        };
    }

    private static List<String> header() throws IOException {
        return table().getFirst();
    }

    private static List<List<String>> rows() throws IOException {
        return table().subList(2, table().size());
    }

    private static List<List<String>> table() throws IOException {
        try (Stream<String> lines = Files.lines(SOURCE)) {
            return lines.filter(line -> line.startsWith("/// |"))
                    .map(line -> Arrays.stream(line.substring(5).split("\\|")).map(String::strip).toList())
                    .toList();
        }
    }
}
