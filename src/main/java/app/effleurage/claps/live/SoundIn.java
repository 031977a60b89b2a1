package app.effleurage.claps.live;

/** Where sound comes from: a microphone, or what stands for one in a test. */
@FunctionalInterface
public interface SoundIn {

    /**
     * Opens the way to the microphone. May take long, or never come back.
     *
     * @throws NoMicrophoneException when there is none, or it may not be used
     */
    Line open() throws NoMicrophoneException;

    /** An open way to a microphone; read by one thread, closed by any. */
    interface Line extends AutoCloseable {

        /** Samples a second: what a {@link app.effleurage.claps.ClapDetector} takes. */
        int rate();

        /**
         * Gives what has been heard since the last call, as far as it fits, without waiting for more.
         *
         * @param into mono, full scale -1 to 1
         * @return how many samples were given; 0 when there are none yet
         * @throws NoMicrophoneException when the microphone is gone
         */
        int read(float[] into) throws NoMicrophoneException;

        /** Lets go of the microphone. May take long, or never come back. */
        @Override
        void close();
    }

    /** Nothing can be heard. */
    final class NoMicrophoneException extends Exception {

        private static final long serialVersionUID = 1;

        private final MicrophoneState state;

        /** @param state what it means for who listens */
        public NoMicrophoneException(MicrophoneState state, Throwable cause) {
            super(state.id(), cause);
            this.state = state;
        }

        public MicrophoneState state() {
            return state;
        }
    }
}
