package app.effleurage.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Score;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.plan.SoundPlan.Manner;
import app.effleurage.sound.voice.SpeechException.Reason;
import app.effleurage.text.SpokenLength;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrationTest {

    private static final long SECOND = 1_000_000_000L;

    @TempDir
    Path folder;

    private final Talker talker = new Talker();
    private final List<Runnable> waiting = new ArrayList<>();
    private final AtomicInteger told = new AtomicInteger();

    /** Speaks a third faster than it is told to; says nothing to the texts it is told to fail on. */
    private static final class Talker implements SpeechProgram {

        private static final List<Voice> VOICES = List.of(new Voice("uk", "U", Locale.UK),
                new Voice("us", "S", Locale.US), new Voice("de", "D", Locale.GERMAN));

        private final List<String> asked = new ArrayList<>();
        private Optional<Reason> failsFor = Optional.empty();
        private String failsOn = "";

        @Override
        public String name() {
            return "talker";
        }

        @Override
        public List<Voice> voices() {
            return VOICES;
        }

        @Override
        public Pcm render(String text, Voice voice, int wordsPerMinute) throws SpeechException {
            asked.add(voice.id() + " " + text);
            if (failsFor.isPresent() && text.contains(failsOn)) {
                throw new SpeechException(failsFor.get(), "on purpose");
            }
            double minutes = SpokenLength.words(text) / (wordsPerMinute * 1.333);
            float[] samples = new float[(int) (minutes * 60 * Pcm.RATE)];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (float) Math.sin(i * 0.1);
            }
            return new Pcm(samples);
        }
    }

    private VoiceStudio studio() {
        return new VoiceStudio(talker, folder.resolve("kept"), Runnable::run);
    }

    private Narration narrate(Score score) {
        return studio().narrate(score, Locale.ENGLISH, HowMuch.ALL, Optional.empty(), told::incrementAndGet);
    }

    @Test
    void recordsWhatIsNeededFirstFirstAndEachSentenceOnce() {
        narrate(ShippedScores.of("lymphatic-drainage"));

        List<String> asked = talker.asked.stream().filter(NarrationTest::isOfTheRoutine).toList();
        assertThat(asked).startsWith("uk Lymphatic drainage", "uk Settle in.").doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    void findsThePaceOnceAndKeepsItWithTheRecordings() {
        narrate(ShippedScores.of("stress-relief"));
        List<String> first = List.copyOf(talker.asked);
        talker.asked.clear();

        narrate(ShippedScores.of("stress-relief"));

        assertThat(first).isNotEmpty();
        assertThat(talker.asked).isEmpty();
    }

    @Test
    void speaksAtOurPaceWhateverTheProgramCounts() throws Exception {
        int rate = Calibration.of(talker, Talker.VOICES.getFirst());

        assertThat(rate * 1.333).isBetween(105.0, 115.0);
        assertThat(Calibration.of(talker, Talker.VOICES.getLast()) * 1.333).isBetween(105.0, 115.0);
    }

    @Test
    void whatIsReadyIsLaidAndMoreIsTold() {
        VoiceStudio studio = new VoiceStudio(talker, folder, waiting::add);
        Narration narration = studio.narrate(
                ShippedScores.of("circulation"), Locale.ENGLISH, HowMuch.ALL, Optional.empty(), told::incrementAndGet);

        assertThat(narration.from(0, Manner.PLAIN)).isEmpty();
        waiting.getFirst().run();

        assertThat(told.get()).isBetween(4, 10);
        assertThat(narration.trouble()).isEmpty();
        assertThat(narration.from(0, Manner.PLAIN)).hasSizeGreaterThan(20)
                .allMatch(sounding -> sounding.channel() == Channel.VOICE)
                .extracting(Sounding::atNanos).isSorted().startsWith(600_000_000L);
    }

    @Test
    void goingOnKeepsWhatHasBegunAndSaysNothingTwice() {
        Narration narration = narrate(ShippedScores.of("circulation"));
        List<Sounding> before = narration.from(0, Manner.PLAIN);
        Sounding tenth = before.get(10);

        List<Sounding> after = narration.goingOn(tenth.atNanos() - SECOND / 4, new Manner(125, false));

        assertThat(after.subList(0, 11)).extracting(Sounding::atNanos)
                .isEqualTo(before.subList(0, 11).stream().map(Sounding::atNanos).toList());
        assertThat(narration.goingOn(tenth.atNanos() - SECOND / 4, new Manner(125, false))).hasSameSizeAs(after);
        assertThat(after).extracting(Sounding::atNanos).isSorted();
        // A jump back is told anew.
        assertThat(narration.from(0, Manner.PLAIN)).hasSameSizeAs(before);
    }

    @Test
    void theChosenVoiceSaysItsLanguageAndTheOthersAreLeftToTheirs() {
        Score score = ShippedScores.withSteps("""
                {"name": "Sit", "instruction": {"en": "Sit tall.", "de": "Gerade sitzen."}, "seconds": 20}""");
        VoiceStudio studio = studio();

        studio.narrate(score, Locale.US, HowMuch.STEPS, Optional.empty(), () -> { });
        studio.narrate(score, Locale.US, HowMuch.STEPS, Optional.of("uk"), () -> { });
        studio.narrate(score, Locale.GERMAN, HowMuch.STEPS, Optional.of("us"), () -> { });

        assertThat(talker.asked).contains("us Sit tall.", "uk Sit tall.", "de Gerade sitzen.");
        assertThat(new VoiceChoice(Talker.VOICES, Optional.of("gone"), Locale.UK).speaking(Locale.ENGLISH))
                .contains(Talker.VOICES.getFirst());
    }

    @Test
    void whatNoVoiceCanSayIsLeftOutAndSaidSo() {
        Score score = ShippedScores.withSteps("""
                {"name": {"en": "Sit", "nl": "Zit"}, "instruction": {"en": "Sit tall.", "nl": "Rechtop."},
                 "seconds": 20}""");

        Narration narration = studio().narrate(score, Locale.of("nl"), HowMuch.ALL, Optional.empty(), () -> { });

        assertThat(narration.trouble()).contains(Reason.NO_VOICE);
        assertThat(talker.asked).contains("uk Settle in.").noneMatch(asked -> asked.contains("Rechtop"));
        assertThat(narration.from(0, Manner.PLAIN)).hasSize(2);
    }

    @Test
    void oneSentenceThatFailsLeavesTheOthers() {
        talker.failsFor = Optional.of(Reason.FAILED);
        talker.failsOn = "Settle in";

        Narration narration = narrate(ShippedScores.of("circulation"));

        assertThat(narration.trouble()).contains(Reason.FAILED);
        // The opening is told by its name alone.
        assertThat(narration.from(0, Manner.PLAIN).getFirst().atNanos()).isEqualTo(600_000_000L);
        assertThat(narration.from(0, Manner.PLAIN)).hasSizeGreaterThan(20);
    }

    @Test
    void aProgramThatIsGoneIsAskedOnceAndOneThatKeepsFailingSeldom() {
        talker.failsFor = Optional.of(Reason.MISSING);
        assertThat(narrate(ShippedScores.of("circulation")).trouble()).contains(Reason.MISSING);
        assertThat(talker.asked).hasSize(1);

        talker.failsFor = Optional.of(Reason.TOO_SLOW);
        narrate(ShippedScores.of("circulation"));
        assertThat(talker.asked).hasSize(4);
        // Nothing more will come, and whoever waits is told so.
        assertThat(told.get()).isEqualTo(2);
    }

    @Test
    void closedItRecordsNoMoreAndTellsNobody() {
        VoiceStudio studio = new VoiceStudio(talker, folder, waiting::add);
        Narration narration = studio.narrate(
                ShippedScores.of("circulation"), Locale.ENGLISH, HowMuch.ALL, Optional.empty(), told::incrementAndGet);

        narration.close();
        waiting.getFirst().run();

        assertThat(talker.asked).isEmpty();
        assertThat(told.get()).isZero();
    }

    @Test
    void everyTroubleHasWordsForTheUser() {
        assertThat(Stream.of(Reason.values()).map(reason -> reason.inWords(Locale.ENGLISH)))
                .allMatch(words -> words.endsWith(".")).doesNotHaveDuplicates();
    }

    private static boolean isOfTheRoutine(String asked) {
        return Calibration.passage(Talker.VOICES.getFirst()).stream().noneMatch(known -> asked.endsWith(known.text()));
    }
}
