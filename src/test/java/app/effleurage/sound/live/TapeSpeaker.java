package app.effleurage.sound.live;

import java.util.ArrayList;
import java.util.List;

/** A loudspeaker that takes all it is given at once, and keeps it. */
public final class TapeSpeaker implements SoundOut {

    private final List<float[]> blocks = new ArrayList<>();
    private int open;

    @Override
    public Line open() {
        open++;
        return new Line() {
            @Override
            public int room() {
                return Integer.MAX_VALUE;
            }

            @Override
            public void write(float[] samples) {
                blocks.add(samples.clone());
            }

            @Override
            public long heard() {
                return 0;
            }

            @Override
            public void close() {
                open--;
            }
        };
    }

    public boolean isOpen() {
        return open > 0;
    }

    /** All that was written, one after another. */
    public float[] heard() {
        float[] all = new float[blocks.stream().mapToInt(block -> block.length).sum()];
        int at = 0;
        for (float[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }
}
