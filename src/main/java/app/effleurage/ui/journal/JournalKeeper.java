package app.effleurage.ui.journal;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Plan;

/** What the page of the journal has done to the files behind it. Called on the window's thread. */
public interface JournalKeeper {

    /** Keeps a history from now on, or does not; what was kept stays. */
    void choose(HistoryChoice choice);

    /** Deletes the whole history. */
    void erase();

    /** Asks where to, and writes the history there. */
    void export();

    void plan(Plan plan);
}
