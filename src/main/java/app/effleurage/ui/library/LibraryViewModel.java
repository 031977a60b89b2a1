package app.effleurage.ui.library;

import app.effleurage.routine.Routine;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the library screen shows and does. Knows no Node. All on one thread.
 */
public final class LibraryViewModel {

    private final ObservableList<Routine> routines = FXCollections.observableArrayList();
    private final ObservableList<FaultyFile> faultyFiles = FXCollections.observableArrayList();
    // Held here: a view of a list that nobody holds is lost, and those who listen to it with it.
    private final ObservableList<Routine> shownRoutines = FXCollections.unmodifiableObservableList(routines);
    private final ObservableList<FaultyFile> shownFaultyFiles =
            FXCollections.unmodifiableObservableList(faultyFiles);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final String folder;
    private final Consumer<Routine> onChosen;
    private final Consumer<Routine> onShown;
    private final Runnable onFolderWanted;

    /**
     * @param folder where the user's own routines are kept, as a person would write it
     * @param onChosen called with the routine the user picks
     * @param onShown called with a routine that the user wants to show to others
     * @param onFolderWanted called when the user asks for the folder that holds their own routines
     */
    public LibraryViewModel(String folder, Consumer<Routine> onChosen, Consumer<Routine> onShown,
            Runnable onFolderWanted) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.onChosen = Objects.requireNonNull(onChosen, "onChosen");
        this.onShown = Objects.requireNonNull(onShown, "onShown");
        this.onFolderWanted = Objects.requireNonNull(onFolderWanted, "onFolderWanted");
    }

    /** The routines that can be played, in the order they are shown. */
    public ObservableList<Routine> routines() {
        return shownRoutines;
    }

    /** The files that cannot be played. */
    public ObservableList<FaultyFile> faultyFiles() {
        return shownFaultyFiles;
    }

    /** Whether the folders have been looked at yet: before, that nothing is shown means nothing. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    public String folder() {
        return folder;
    }

    /** Takes in what the folders hold now. What has not changed is left alone, so nothing flickers. */
    public void show(List<Routine> playable, List<FaultyFile> faulty) {
        if (!routines.equals(playable)) {
            routines.setAll(playable);
        }
        if (!faultyFiles.equals(faulty)) {
            faultyFiles.setAll(faulty);
        }
        known.set(true);
    }

    public void choose(Routine routine) {
        onChosen.accept(routine);
    }

    /** Goes on to show a routine to others. */
    public void show(Routine routine) {
        onShown.accept(routine);
    }

    /**
     * Picks by number, as the digit keys do.
     *
     * @param number from 1
     * @return whether there is a routine of that number
     */
    public boolean chooseNumber(int number) {
        if (number < 1 || number > routines.size()) {
            return false;
        }
        choose(routines.get(number - 1));
        return true;
    }

    public void openFolder() {
        onFolderWanted.run();
    }
}
