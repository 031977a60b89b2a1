package app.effleurage.ui.handout;

import java.util.List;
import javafx.scene.image.Image;

/** The desktop's printers. JavaFX thread. */
public interface Printing {

    /** What came of asking for a printer. */
    sealed interface Begun {

        /** This machine has none. */
        record NoPrinter() implements Begun {
        }

        /** Somebody thought better of it. */
        record Cancelled() implements Begun {
        }

        /** A printer was chosen. */
        record Ready(Job job) implements Begun {
        }
    }

    /** Something to be printed on a printer that was chosen. */
    interface Job {

        /**
         * Prints, each page as large as the sheet lets it be.
         *
         * @return whether the printer has taken it
         */
        boolean print(List<Image> pages);

        /** It is not to be printed after all. */
        void cancel();
    }

    /**
     * Asks which printer, by the desktop's own dialog.
     *
     * @param name of what is printed, as it stands in the printer's queue
     * @param paper on which it was set
     */
    Begun begin(String name, Handouts.Paper paper);
}
