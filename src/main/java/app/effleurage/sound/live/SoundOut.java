package app.effleurage.sound.live;

/** Where sound goes: a loudspeaker, or what stands for one in a test. */
@FunctionalInterface
public interface SoundOut {

    /**
     * Opens the way to the loudspeaker.
     *
     * @throws NoSoundException when there is none, or another program has it
     */
    Line open() throws NoSoundException;

    /** An open way to a loudspeaker, for one thread. */
    interface Line extends AutoCloseable {

        /** How many samples can be written now without waiting. */
        int room();

        /**
         * Takes all of {@code samples}, at {@link app.effleurage.sound.Pcm#RATE} a second, -1 to 1. Waits if there
         * are more than {@link #room}.
         *
         * @throws NoSoundException when the loudspeaker is gone
         */
        void write(float[] samples) throws NoSoundException;

        /** How many of the samples written have been heard. */
        long heard();

        /** Lets go of the loudspeaker; what has not been heard is lost. */
        @Override
        void close();
    }

    /** Nothing can be heard. */
    final class NoSoundException extends Exception {

        private static final long serialVersionUID = 1;

        private final SoundState.Reason reason;

        public NoSoundException(SoundState.Reason reason) {
            super(reason.id());
            this.reason = reason;
        }

        public NoSoundException(SoundState.Reason reason, Throwable cause) {
            super(reason.id(), cause);
            this.reason = reason;
        }

        public SoundState.Reason reason() {
            return reason;
        }
    }
}
