package app.effleurage.heard;

import app.effleurage.sound.live.SoundOut;

/**
 * A loudspeaker at which something happens before each block that is written to it.
 *
 * @param beforeBlock may fail, as a loudspeaker that is unplugged
 */
record WatchedOut(SoundOut out, Happening beforeBlock) implements SoundOut {

    @FunctionalInterface
    interface Happening {
        void happen() throws NoSoundException;
    }

    @Override
    public Line open() throws NoSoundException {
        Line line = out.open();
        return new Line() {
            @Override
            public int room() {
                return line.room();
            }

            @Override
            public void write(float[] samples) throws NoSoundException {
                beforeBlock.happen();
                line.write(samples);
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
