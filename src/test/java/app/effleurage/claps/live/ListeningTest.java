package app.effleurage.claps.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.effleurage.claps.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListeningTest {

    private static final long MILLI = 1_000_000L;

    private long now = 77;
    private final FakeMicrophone microphone = new FakeMicrophone(() -> now);
    private final Queue<Runnable> atTheDevice = new ArrayDeque<>();
    private boolean deviceHangs;
    private final List<MicrophoneState> states = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private int pairs;
    private final OwnSound own = new OwnSound();
    private final Listening listening = new Listening(microphone, atTheDevice::add, () -> now, own, new ClapListener() {
        @Override
        public void state(MicrophoneState state) {
            states.add(state);
        }

        @Override
        public void pair() {
            pairs++;
        }

        @Override
        public void level(Level level) {
            levels.add(level);
        }
    });

    private void run(double seconds) {
        for (long until = now + Math.round(seconds * 1000) * MILLI; now < until; now += 20 * MILLI) {
            listening.pump();
            if (!deviceHangs) {
                while (!atTheDevice.isEmpty()) {
                    atTheDevice.remove().run();
                }
            }
        }
    }

    /** Some noise, and blows in it. */
    private static float[] tape(double seconds, double... blows) {
        Random random = new Random(5);
        float[] tape = new float[(int) (seconds * FakeMicrophone.RATE)];
        for (int i = 0; i < tape.length; i++) {
            tape[i] = (float) (0.0005 * random.nextGaussian());
        }
        for (double blow : blows) {
            int from = (int) (blow * FakeMicrophone.RATE);
            for (int i = 0; i < FakeMicrophone.RATE / 20; i++) {
                tape[from + i] += (float) (0.3 * random.nextGaussian() * Math.exp(-i / 120.0));
            }
        }
        return tape;
    }

    @Test
    void nothingIsOpenedUntilSomebodyListensAndAllIsLetGoAfterwards() {
        run(1);
        assertThat(microphone.opened).isZero();
        assertThat(listening.pump()).isEqualTo(Listening.UNTIL_ORDERED);

        microphone.tape = tape(10);
        listening.listen(true);
        run(1);
        assertThat(microphone.open).isEqualTo(1);
        assertThat(levels).hasSizeBetween(18, 20);

        listening.listen(false);
        run(0.1);
        assertThat(microphone.open).isZero();
        assertThat(states).containsExactly(MicrophoneState.OPENING, MicrophoneState.LISTENING, MicrophoneState.OFF);
    }

    @Test
    void offAndOnInOneBreathIsToldAsBoth() {
        microphone.tape = tape(10);
        listening.listen(true);
        run(1);
        listening.listen(false);
        listening.listen(true);
        run(1);

        assertThat(states).containsExactly(MicrophoneState.OPENING, MicrophoneState.LISTENING, MicrophoneState.OFF,
                MicrophoneState.OPENING, MicrophoneState.LISTENING);
        assertThat(microphone.open).isEqualTo(1);
    }

    @Test
    void twoClapsAreToldOnce() {
        microphone.tape = tape(6, 2, 2.4);
        listening.listen(true);
        run(5);
        assertThat(pairs).isEqualTo(1);
    }

    @Test
    void whatTheProgramJustSentToItsLoudspeakerIsNoClap() {
        microphone.tape = tape(6, 2, 2.4);
        float[] loud = new float[480];
        java.util.Arrays.fill(loud, 0.9f);
        // Heard a tenth of a second before the microphone's first and second blow.
        own.sends(loud, 48_000, now + 1_900 * MILLI);
        own.sends(loud, 48_000, now + 2_300 * MILLI);
        listening.listen(true);
        run(5);
        assertThat(pairs).isZero();
    }

    @Test
    void withoutAMicrophoneItIsTriedAgainQuietlyUntilThereIsOne() {
        microphone.refuses = MicrophoneState.NO_MICROPHONE;
        listening.listen(true);
        run(10);
        assertThat(states).containsExactly(MicrophoneState.OPENING, MicrophoneState.NO_MICROPHONE);

        microphone.refuses = null;
        microphone.tape = tape(10);
        run(4);
        assertThat(states).endsWith(MicrophoneState.LISTENING);
    }

    @Test
    void oneThatIsPulledOutOrGivesNoMoreIsLostAndOpenedAnew() {
        microphone.tape = tape(60);
        listening.listen(true);
        run(1);
        microphone.pulledOut = true;
        run(0.1);
        assertThat(states).endsWith(MicrophoneState.LOST);
        assertThat(microphone.open).isZero();

        microphone.pulledOut = false;
        run(4);
        assertThat(states).endsWith(MicrophoneState.LISTENING);
        microphone.hangs = true;
        run(2.5);
        assertThat(states).endsWith(MicrophoneState.LOST);
        assertThat(microphone.open).isZero();
    }

    @Test
    void oneThatDoesNotAnswerIsSaidToAndLetGoWhenItAnswersTooLate() {
        deviceHangs = true;
        listening.listen(true);
        run(6);
        assertThat(states).containsExactly(MicrophoneState.OPENING, MicrophoneState.NO_ANSWER);
        assertThat(atTheDevice).hasSize(1);

        listening.listen(false);
        run(0.1);
        deviceHangs = false;
        run(0.1);
        listening.pump();
        while (!atTheDevice.isEmpty()) {
            atTheDevice.remove().run();
        }
        assertThat(microphone.opened).isEqualTo(1);
        assertThat(microphone.open).isZero();
        assertThat(states).endsWith(MicrophoneState.OFF);
    }

    @Test
    void nothingButZerosIsToldAsMutedUntilThereIsSound() {
        float[] late = tape(12);
        java.util.Arrays.fill(late, 0, 6 * FakeMicrophone.RATE, 0);
        microphone.tape = late;
        listening.listen(true);
        run(5);
        assertThat(states).endsWith(MicrophoneState.MUTED);
        run(2);
        assertThat(states).endsWith(MicrophoneState.LISTENING);
    }

    @Test
    void aBugIsNoMissingMicrophone() {
        Listening buggy = new Listening(() -> {
            throw new IllegalStateException("a bug");
        }, Runnable::run, () -> now, own, new ClapListener() {
            @Override
            public void state(MicrophoneState state) {
                states.add(state);
            }

            @Override
            public void pair() {
                pairs++;
            }
        });
        buggy.listen(true);
        buggy.pump();
        assertThatIllegalStateException().isThrownBy(buggy::pump).withMessage("a bug");
    }
}
