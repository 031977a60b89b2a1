package app.effleurage.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Routine;
import app.effleurage.ui.SampleRoutines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LibraryViewModelTest {

    private final List<Routine> chosen = new ArrayList<>();
    private final List<Routine> shown = new ArrayList<>();
    private final AtomicInteger folderWanted = new AtomicInteger();
    private final LibraryViewModel model =
            new LibraryViewModel("/own", chosen::add, shown::add, folderWanted::incrementAndGet);
    private final List<Routine> routines = SampleRoutines.all();

    @Test
    void nothingIsKnownBeforeTheFoldersWereLookedAt() {
        assertThat(model.knownProperty().get()).isFalse();

        model.show(List.of(), List.of());

        assertThat(model.knownProperty().get()).isTrue();
    }

    @Test
    void aNumberChoosesTheRoutineInThatPlace() {
        model.show(routines, List.of());

        assertThat(model.chooseNumber(3)).isTrue();
        assertThat(chosen).containsExactly(routines.get(2));
    }

    @Test
    void aNumberWithoutARoutineChoosesNothing() {
        model.show(routines, List.of());

        assertThat(model.chooseNumber(0)).isFalse();
        assertThat(model.chooseNumber(routines.size() + 1)).isFalse();
        assertThat(chosen).isEmpty();
    }

    @Test
    void lookingAgainAtTheSameFilesChangesNothingOnTheScreen() {
        model.show(routines, List.of());
        AtomicInteger changes = new AtomicInteger();
        model.routines().addListener((ListChangeListener<Routine>) _ -> changes.incrementAndGet());

        model.show(List.copyOf(routines), List.of());
        assertThat(changes).hasValue(0);

        model.show(routines.subList(0, 2), List.of());
        assertThat(changes).hasValue(1);
    }

    @Test
    void aFaultyFileStandsBesideTheRestAndHidesNone() {
        FaultyFile faulty = new FaultyFile("bad.json", List.of(new FaultyFile.Fault(3, 7, "What.", "Do.")));

        model.show(routines, List.of(faulty));

        assertThat(model.routines()).isEqualTo(routines);
        assertThat(model.faultyFiles()).containsExactly(faulty);
    }

    @Test
    void theFolderIsAskedFor() {
        model.openFolder();

        assertThat(folderWanted).hasValue(1);
        assertThat(model.folder()).isEqualTo("/own");
    }
}
