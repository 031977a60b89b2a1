package app.effleurage.claps;

/** Knows what the program itself lets be heard, which a microphone hears as well. */
@FunctionalInterface
public interface Echo {

    /** Of a program that makes no sound. */
    Echo NONE = (_, _) -> false;

    /**
     * Whether something sudden is the program's own.
     *
     * @param atSample when it began, in samples from where the detector began to listen
     * @param peakDbfs its loudest two milliseconds
     */
    boolean explains(long atSample, double peakDbfs);
}
