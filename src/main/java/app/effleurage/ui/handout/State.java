package app.effleurage.ui.handout;

import java.nio.file.Path;

/** How far something given away is. */
public sealed interface State {

    /** Nothing has been asked for yet, or somebody thought better of it. */
    record Ready() implements State {
    }

    /**
     * It is being made.
     *
     * @param done how many pictures are there
     * @param all how many there will be; 0 while that is not known
     */
    record Working(What what, int done, int all) implements State {

        /** From 0 to 1; less than 0 while nothing is known. */
        public double share() {
            return all == 0 ? -1 : done / (double) all;
        }
    }

    /** It stands in a file. */
    record Saved(What what, Path file) implements State {
    }

    /** The printer has it. */
    record Printed() implements State {
    }

    /** It was given up, and nothing is left of it. */
    record GivenUp(What what) implements State {
    }

    /** This machine has no printer. */
    record NoPrinter() implements State {
    }

    /** The printer did not take it. */
    record NotPrinted() implements State {
    }

    /**
     * It could not be made; what was there before is as it was.
     *
     * @param why what the system says
     */
    record Failed(What what, Path file, String why) implements State {
    }
}
