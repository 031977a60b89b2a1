package app.effleurage.ui;

import app.effleurage.claps.live.OwnSound;
import app.effleurage.playback.TimeSource;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.live.SoundOut;
import java.util.Objects;

/** A loudspeaker of which is remembered what it was given, for the microphone hears that as well. */
final class OverheardOut implements SoundOut {

    private static final double SECOND_NANOS = 1e9;

    private final SoundOut out;
    private final TimeSource time;
    private final OwnSound own;

    OverheardOut(SoundOut out, TimeSource time, OwnSound own) {
        this.out = Objects.requireNonNull(out, "out");
        this.time = Objects.requireNonNull(time, "time");
        this.own = Objects.requireNonNull(own, "own");
    }

    @Override
    public Line open() throws NoSoundException {
        Line line = out.open();
        return new Line() {

            private long written;

            @Override
            public int room() {
                return line.room();
            }

            @Override
            public void write(float[] samples) throws NoSoundException {
                long ahead = Math.max(0, written - line.heard());
                own.sends(samples, Pcm.RATE, time.nanos() + Math.round(ahead * SECOND_NANOS / Pcm.RATE));
                line.write(samples);
                written += samples.length;
            }

            @Override
            public long heard() {
                return line.heard();
            }

            @Override
            public void close() {
                line.close();
            }
        };
    }
}
