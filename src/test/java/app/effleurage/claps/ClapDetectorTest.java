package app.effleurage.claps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClapDetectorTest {

    private static final int RATE = 48_000;

    /** Hears a tape in pieces of odd sizes, as a microphone gives it. */
    private static List<Heard> hear(int rate, Sensitivity sensitivity, float[] tape) {
        List<Heard> heard = new ArrayList<>();
        ClapDetector detector = new ClapDetector(rate, sensitivity, heard::add);
        float[] piece = new float[997];
        for (int from = 0; from < tape.length; from += piece.length) {
            int count = Math.min(piece.length, tape.length - from);
            System.arraycopy(tape, from, piece, 0, count);
            detector.hear(piece, count);
        }
        return heard;
    }

    private static long pairs(List<Heard> heard) {
        return heard.stream().filter(Heard.Pair.class::isInstance).count();
    }

    private static MadeSounds twoClaps(int rate, double gap) {
        MadeSounds sounds = new MadeSounds(rate, 5, 7);
        sounds.noise(-62);
        sounds.clap(2, MadeSounds.Room.CLOSE, 1);
        sounds.clap(2 + gap, MadeSounds.Room.CLOSE, 1);
        return sounds;
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 48_000})
    void twoClapsAreAPairWithItsTimes(int rate) {
        List<Heard> heard = hear(rate, Sensitivity.MEDIUM, twoClaps(rate, 0.35).tape());

        assertThat(heard).hasSize(3);
        assertThat(heard.getLast()).isInstanceOfSatisfying(Heard.Pair.class, pair -> {
            assertThat(pair.atSample()).isBetween((long) (1.996 * rate), (long) (2.006 * rate));
            assertThat(pair.secondAtSample()).isBetween((long) (2.346 * rate), (long) (2.356 * rate));
        });
        assertThat(heard.subList(0, 2)).allSatisfy(knock -> assertThat(knock).isInstanceOf(Heard.Knock.class));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.06, 0.10, 0.78, 1.2})
    void tooCloseOrTooFarApartIsNoPair(double gap) {
        assertThat(pairs(hear(RATE, Sensitivity.MEDIUM, twoClaps(RATE, gap).tape()))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.16, 0.25, 0.5, 0.69})
    void withinTheBoundsItIs(double gap) {
        assertThat(pairs(hear(RATE, Sensitivity.MEDIUM, twoClaps(RATE, gap).tape()))).isEqualTo(1);
    }

    @Test
    void afterAPairNothingIsHeardForAWhile() {
        MadeSounds sounds = twoClaps(RATE, 0.3);
        sounds.clap(3.3, MadeSounds.Room.CLOSE, 1);
        sounds.clap(3.6, MadeSounds.Room.CLOSE, 1);

        assertThat(pairs(hear(RATE, Sensitivity.MEDIUM, sounds.tape()))).isEqualTo(1);
    }

    @Test
    void oneOfTwoThatIsFarSofterIsAnEcho() {
        MadeSounds sounds = new MadeSounds(RATE, 5, 3);
        sounds.noise(-75);
        sounds.clap(2, MadeSounds.Room.CLOSE, 1);
        sounds.clap(2.3, MadeSounds.Room.CLOSE, 0.1);

        assertThat(hear(RATE, Sensitivity.HIGH, sounds.tape())).hasSize(2)
                .allSatisfy(knock -> assertThat(knock).isInstanceOf(Heard.Knock.class));
    }

    @Test
    void aFloorThatRisesIsFollowed() {
        MadeSounds sounds = new MadeSounds(RATE, 9, 3);
        sounds.noise(-40);
        for (int i = 0; i < 3 * RATE; i++) {
            sounds.tape()[i] /= 30;
        }
        sounds.clap(7, MadeSounds.Room.CLOSE, 1);
        sounds.clap(7.3, MadeSounds.Room.CLOSE, 1);

        assertThat(pairs(hear(RATE, Sensitivity.MEDIUM, sounds.tape()))).isEqualTo(1);
    }

    @Test
    void whileDeafNothingIsHeardAndAfterwardsAllIs() {
        List<Heard> heard = new ArrayList<>();
        ClapDetector detector = new ClapDetector(RATE, Sensitivity.MEDIUM, heard::add);
        float[] claps = twoClaps(RATE, 0.3).tape();
        detector.hear(claps, 2 * RATE);
        detector.setDeaf(true);
        detector.hear(claps, claps.length);
        assertThat(heard).isEmpty();

        detector.setDeaf(false);
        detector.hear(claps, claps.length);
        assertThat(pairs(heard)).isEqualTo(1);
    }

    @Test
    void aPairCutByDeafnessIsLost() {
        List<Heard> heard = new ArrayList<>();
        ClapDetector detector = new ClapDetector(RATE, Sensitivity.MEDIUM, heard::add);
        float[] claps = twoClaps(RATE, 0.3).tape();
        int between = (int) (2.2 * RATE);
        detector.hear(claps, between);
        detector.setDeaf(true);
        detector.setDeaf(false);
        float[] rest = java.util.Arrays.copyOfRange(claps, between, claps.length);
        detector.hear(rest, rest.length);

        assertThat(pairs(heard)).isZero();
        assertThat(heard).hasSize(2);
    }

    @Test
    void sensitivityDecidesWhatIsLoudEnough() {
        MadeSounds sounds = new MadeSounds(RATE, 5, 5);
        sounds.noise(-85);
        sounds.tap(2, MadeSounds.Room.CLOSE, 0.03);
        sounds.tap(2.3, MadeSounds.Room.CLOSE, 0.03);

        assertThat(hear(RATE, Sensitivity.LOW, sounds.tape())).isEmpty();
        assertThat(pairs(hear(RATE, Sensitivity.HIGH, sounds.tape()))).isEqualTo(1);
    }

    @Test
    void tooFewSamplesASecondAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new ClapDetector(8_000, Sensitivity.LOW, _ -> { })).withMessageContaining("8000");
        assertThatIllegalArgumentException().isThrownBy(
                () -> new ClapDetector(22_050, Sensitivity.LOW, _ -> { })).withMessageContaining("22050");
    }

    /** The table of {@code docs/claps.md}; written to {@code target/claps.md} as well. */
    @Test
    void missesAndFalseStartsStayWithinTheirBounds() throws IOException {
        StringBuilder table = new StringBuilder("| sound | times | LOW | MEDIUM | HIGH | heard as |\n|---|---|---|---|---|---|\n");
        SoftAssertions bounds = new SoftAssertions();
        for (ClapTrials trial : ClapTrials.values()) {
            Map<Sensitivity, Integer> counts = new EnumMap<>(Sensitivity.class);
            Map<String, Integer> why = new java.util.TreeMap<>();
            for (int seed = 0; seed < trial.times(); seed++) {
                float[] tape = trial.tape(seed);
                for (Sensitivity sensitivity : Sensitivity.values()) {
                    List<Heard> heard = hear(trial.rate(), sensitivity, tape);
                    int found = (int) pairs(heard);
                    counts.merge(sensitivity, trial.isPair() ? Math.abs(1 - found) : found, Integer::sum);
                    if (sensitivity == Sensitivity.MEDIUM) {
                        heard.forEach(one -> why.merge(one instanceof Heard.Other other
                                ? other.why().name() : one.getClass().getSimpleName(), 1, Integer::sum));
                    }
                }
            }
            table.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %s |%n", trial.words(), trial.times(),
                    counts.get(Sensitivity.LOW), counts.get(Sensitivity.MEDIUM), counts.get(Sensitivity.HIGH), why));
            for (Sensitivity sensitivity : Sensitivity.values()) {
                bounds.assertThat(counts.get(sensitivity)).as("%s, %s", trial.words(), sensitivity)
                        .isLessThanOrEqualTo(trial.bound(sensitivity));
            }
        }
        Files.writeString(Path.of("target", "claps.md"), table);
        bounds.assertAll();
    }
}
