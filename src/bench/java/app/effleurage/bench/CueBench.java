package app.effleurage.bench;

import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.SystemTimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.score.Composer;
import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import app.effleurage.score.Score;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.live.Lead;
import app.effleurage.sound.live.LiveSound;
import app.effleurage.sound.live.SoundThread;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSounds;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How far from its time a cue is heard.
 *
 * <p>Arguments: minutes to play, and how many threads do nothing but keep the processors busy meanwhile. Plays a routine
 * by the program's own transport and sound into a loudspeaker that takes samples as a real one does and keeps them, and
 * looks for the tick of each stroke where it should be. Ticks are laid as all cues are, and there are hundreds of them.
 */
public final class CueBench {

    private static final long FRAME_NANOS = 16_666_667L;
    private static final int REACH = Pcm.RATE / 5;
    private static final int ENDS = 20;
    private static final long AT_ONCE_NANOS = 200_000;

    private final KeptSound loudspeaker;
    private final CueSounds cues = new CueSounds();
    private final Score score;
    private final long length;

    private CueBench(long minutes) {
        length = TimeUnit.MINUTES.toNanos(minutes);
        score = Composer.composeToFit(ShippedRoutines.read("circulation"), Duration.ofMinutes(minutes)).score().orElseThrow();
        loudspeaker = new KeptSound((int) (minutes * 60 + 10) * Pcm.RATE);
    }

    public static void main(String[] args) throws Exception {
        int busy = Integer.parseInt(args[1]);
        for (int i = 0; i < busy; i++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            });
        }
        CueBench bench = new CueBench(Long.parseLong(args[0]));
        double[] errors = bench.errors(bench.play());
        double[] sizes = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        System.out.printf(Locale.ROOT, "%s min, %d busy threads: %d ticks, off by p50 %.1f ms, p99 %.1f ms, max %.1f ms;"
                        + " the first %d by %.1f ms in the mean, the last by %.1f ms%n", args[0], busy, errors.length,
                at(sizes, 0.5), at(sizes, 0.99), at(sizes, 1), ENDS, mean(errors, 0), mean(errors, errors.length - ENDS));
        System.exit(0);
    }

    /** Plays to the end. Gives the instant at which the playhead stood at the start. */
    private long play() throws InterruptedException {
        SystemTimeSource time = new SystemTimeSource();
        Transport transport = new Transport(Timeline.of(score), time);
        SoundSettings settings = SoundSettings.only(Set.of(Channel.STROKES), Ambience.PAD);
        SoundPlan plan = new SoundPlan(score, cues, new BreathSounds());
        LiveSound sound = new LiveSound(loudspeaker, time::nanos, cues, settings, lead(transport.state()), _ -> { });
        sound.programme(manner -> plan.soundings(settings, manner, List.of()));
        transport.addListener(outcome -> sound.follow(lead(outcome.after())));
        try (SoundThread _ = new SoundThread(sound, Thread.ofPlatform().daemon().factory(),
                Throwable::printStackTrace)) {
            TimeUnit.SECONDS.sleep(1);
            transport.play();
            long began = startOf(transport, time);
            while (time.nanos() - began < length) {
                TimeUnit.NANOSECONDS.sleep(FRAME_NANOS);
                transport.tick();
            }
            TimeUnit.SECONDS.sleep(1);
            return began;
        }
    }

    /** When the playhead stood at the start: asked until nothing came between asking for the time and for the place. */
    private static long startOf(Transport transport, SystemTimeSource time) {
        while (true) {
            long before = time.nanos();
            transport.tick();
            long after = time.nanos();
            if (after - before < AT_ONCE_NANOS) {
                return before + (after - before) / 2 - transport.state().positionNanos();
            }
        }
    }

    private static Lead lead(PlayState state) {
        return new Lead(state.phase() instanceof Phase.Playing ? Lead.Motion.PLAYING : Lead.Motion.READY,
                state.positionNanos(), state.rate().percent(), Optional.empty());
    }

    /** In milliseconds, late ones positive. */
    private double[] errors(long began) {
        float[] tick = cues.tick().samples();
        return score.cues().stream().filter(cue -> cue.kind() == CueKind.STROKE && cue.atNanos() < length)
                .mapToLong(Cue::atNanos)
                .mapToDouble(at -> {
                    int expected = loudspeaker.sampleHeardAt(began + at);
                    return (loudspeaker.heardAt(find(tick, expected)) - began - at) / 1e6;
                }).toArray();
    }

    /** Where a sound begins that is best heard near a place. */
    private int find(float[] sound, int near) {
        int found = near;
        double best = 0;
        for (int at = Math.max(0, near - REACH); at <= near + REACH; at++) {
            double likeness = 0;
            for (int i = 0; i < sound.length; i += 4) {
                likeness += sound[i] * loudspeaker.sample(at + i);
            }
            if (likeness > best) {
                best = likeness;
                found = at;
            }
        }
        return found;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double mean(double[] values, int from) {
        return Arrays.stream(values, from, from + ENDS).average().orElseThrow();
    }
}
