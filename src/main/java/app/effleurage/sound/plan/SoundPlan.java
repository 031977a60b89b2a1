package app.effleurage.sound.plan;

import app.effleurage.routine.BreathPhase;
import app.effleurage.score.BreathSchedule;
import app.effleurage.score.BreathSchedule.TimedPhase;
import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.BreathSounds.Way;
import app.effleurage.sound.synth.CueSound;
import app.effleurage.sound.synth.CueSounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a score as sounds. Immutable, and safe to share between threads. */
public final class SoundPlan {

    /** A breath shorter than this is a puff, not a breath. A design choice. */
    private static final long SHORTEST_BREATH_NANOS = 500_000_000L;
    private static final int WHOLE_RATE = 100;

    private final Score score;
    private final CueSounds cues;
    private final BreathSounds breaths;

    public SoundPlan(Score score, CueSounds cues, BreathSounds breaths) {
        this.score = Objects.requireNonNull(score, "score");
        this.cues = Objects.requireNonNull(cues, "cues");
        this.breaths = Objects.requireNonNull(breaths, "breaths");
    }

    /** How a routine is played, as far as its sounds care. */
    public record Manner(int ratePercent, boolean looping) {

        /** As written, from start to end. */
        public static final Manner PLAIN = new Manner(WHOLE_RATE, false);

        public Manner {
            if (ratePercent < 1) {
                throw new IllegalArgumentException("ratePercent: " + ratePercent + " is less than 1");
            }
        }
    }

    /**
     * All that is heard but the background, in the order in which it begins. Channels that are off are left out, and
     * what they would have covered is heard. Times are the routine's own; a breath is as long as its phase lasts at
     * the rate, everything else sounds as it was made.
     *
     * @param voice what is spoken, merged in as it is
     */
    public List<Sounding> soundings(SoundSettings settings, Manner manner, List<Sounding> voice) {
        Stream<Cue> heard = Precedence.heard(score.cues().stream()
                .filter(cue -> settings.hears(channel(cue.kind())))
                .filter(cue -> !manner.looping() || !Precedence.waitsForTheLoop(cue.kind()))
                .toList()).stream();
        List<Sounding> all = new ArrayList<>();
        heard.forEach(cue -> all.add(new Sounding(cue.atNanos(), sound(cue.kind()), channel(cue.kind()))));
        if (settings.hears(Channel.BREATH)) {
            score.steps().forEach(step -> addBreaths(step, manner, all));
        }
        if (settings.hears(Channel.VOICE)) {
            all.addAll(voice);
        }
        all.sort(Comparator.comparingLong(Sounding::atNanos));
        return List.copyOf(all);
    }

    private void addBreaths(ScoredStep step, Manner manner, List<Sounding> all) {
        for (TimedPhase phase : BreathSchedule.of(step)) {
            long length = phase.lengthNanos() * WHOLE_RATE / manner.ratePercent();
            way(phase.kind()).filter(_ -> length >= SHORTEST_BREATH_NANOS).ifPresent(way ->
                    all.add(new Sounding(phase.fromNanos(), breaths.of(way, length), Channel.BREATH)));
        }
    }

    private static Optional<Way> way(BreathPhase.Kind kind) {
        return switch (kind) {
            case IN -> Optional.of(Way.IN);
            case OUT -> Optional.of(Way.OUT);
            case HOLD_IN, HOLD_OUT -> Optional.empty();
        };
    }

    private static Channel channel(CueKind kind) {
        return kind == CueKind.STROKE ? Channel.STROKES : Channel.CUES;
    }

    private Pcm sound(CueKind kind) {
        return switch (kind) {
            case READY -> cues.of(CueSound.READY);
            case STEP -> cues.of(CueSound.STEP);
            case CHANGE_SIDES -> cues.of(CueSound.CHANGE_SIDES);
            case HALF_WAY -> cues.of(CueSound.HALF_WAY);
            case STROKE -> cues.tick();
            case NEXT -> cues.of(CueSound.NEXT);
            case LAST_SECONDS -> cues.of(CueSound.LAST_SECONDS);
            case END -> cues.of(CueSound.END);
        };
    }
}
