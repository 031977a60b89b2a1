package app.effleurage.ui;

import app.effleurage.sound.live.SoundOut;

/** A loudspeaker that never has room for more. */
final class SilentLine implements SoundOut.Line {

    @Override
    public int room() {
        return 0;
    }

    @Override
    public void write(float[] samples) {
        throw new UnsupportedOperationException("There is no room.");
    }

    @Override
    public long heard() {
        return 0;
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
