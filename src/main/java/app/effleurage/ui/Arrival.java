package app.effleurage.ui;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.LibraryEntry;
import app.effleurage.routinefile.LibrarySnapshot;
import java.util.Optional;

/** Where the window goes first, once it is known which routines there are. JavaFX thread. */
final class Arrival {

    private final LaunchRequest request;
    private final Screens screens;
    private final JournalDesk journal;
    private final IntakeDesk intake;
    private boolean arrived;

    Arrival(LaunchRequest request, Screens screens, JournalDesk journal, IntakeDesk intake) {
        this.request = request;
        this.screens = screens;
        this.journal = journal;
        this.intake = intake;
    }

    /** What the folders hold; the first time, also where the window was asked to go at once. */
    void take(LibrarySnapshot snapshot) {
        screens.library().show(Shelf.playable(snapshot), Shelf.faulty(snapshot));
        if (arrived) {
            return;
        }
        arrived = true;
        request.routine().ifPresent(wanted -> snapshot.find(wanted).map(LibraryEntry.Playable::routine)
                // Asked for a routine that is not there: the library shows what is.
                .ifPresentOrElse(this::open, screens::toLibrary));
        boolean isAskedFor = request.routine().isPresent() || !request.opened().isEmpty();
        journal.open(isAskedFor ? _ -> { } : screens::offer);
        if (!request.opened().isEmpty()) {
            intake.take(request.opened(), routine -> screens.toBefore(routine, Optional.empty()));
        }
    }

    private void open(Routine routine) {
        request.at().ifPresentOrElse(
                at -> screens.toPlayer(routine, at, request.fitTo()),
                () -> screens.toBefore(routine, request.fitTo()));
    }
}
