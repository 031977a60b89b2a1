package app.effleurage.claps;

import java.util.Objects;

/** What a detector made of something sudden. Times are samples from where it began to listen. */
public sealed interface Heard {

    /** When it began. */
    long atSample();

    /** One sound that began at once. */
    sealed interface Sudden extends Heard {

        /** Its loudest two milliseconds, in decibels below full scale. */
        double peakDbfs();
    }

    /** One clap or tap. */
    record Knock(long atSample, double peakDbfs) implements Sudden {
    }

    /**
     * Something sudden that is neither clap nor tap.
     *
     * @param why what gave it away
     */
    record Other(long atSample, double peakDbfs, Why why) implements Sudden {
        public Other {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Two knocks, and quiet around them: what was waited for. Told after the quiet, not with the second knock.
     *
     * @param atSample when the first began
     * @param secondAtSample when the second began
     */
    record Pair(long atSample, long secondAtSample) implements Heard {
    }

    /** What gives away a sound that is no knock. */
    enum Why {
        /** It swelled: a voice, a bell with a soft beginning. */
        SWELLED,
        /** It rang on: a bell, a door, speech. */
        RANG_ON,
        /** It sounded again too soon for two: a key let go, a thing dropped. */
        SECOND_BLOW,
        /** It has a pitch: a drop of water, a tone. */
        PITCHED,
        /** It is all depth: a door, a footstep, a bump against the table. */
        DULL,
        /** The program made it: {@link Echo}. */
        OUR_OWN
    }
}
