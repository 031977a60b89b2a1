package app.effleurage.claps.live;

import java.util.function.LongSupplier;

/** A microphone that hears a tape by a clock turned by hand, and fails as it is told. */
final class FakeMicrophone implements SoundIn {

    static final int RATE = 16_000;

    private final LongSupplier nanos;
    float[] tape = new float[0];
    MicrophoneState refuses;
    boolean pulledOut;
    boolean hangs;
    int opened;
    int open;

    FakeMicrophone(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public Line open() throws NoMicrophoneException {
        if (refuses != null) {
            throw new NoMicrophoneException(refuses, null);
        }
        opened++;
        open++;
        return new FakeLine(nanos.getAsLong());
    }

    private final class FakeLine implements Line {

        private final long openedAt;
        private int read;

        FakeLine(long openedAt) {
            this.openedAt = openedAt;
        }

        @Override
        public int rate() {
            return RATE;
        }

        @Override
        public int read(float[] into) throws NoMicrophoneException {
            if (pulledOut) {
                throw new NoMicrophoneException(MicrophoneState.LOST, null);
            }
            long there = hangs ? read : (nanos.getAsLong() - openedAt) * RATE / 1_000_000_000L;
            int count = (int) Math.min(into.length, there - read);
            for (int i = 0; i < count; i++) {
                into[i] = read + i < tape.length ? tape[read + i] : 0;
            }
            read += count;
            return count;
        }

        @Override
        public void close() {
            open--;
        }
    }
}
