package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleDeskTest {

    private final TroubleDesk desk = new TroubleDesk();
    private final List<Trouble> shown = new ArrayList<>();

    @Test
    void theSameFailureSixtyTimesASecondIsShownOnce() {
        desk.shownProperty().addListener((_, _, trouble) -> trouble.ifPresent(shown::add));

        for (int frame = 0; frame < 60; frame++) {
            desk.report(failure());
        }

        assertThat(shown).hasSize(1);
    }

    @Test
    void aKnownFailureStaysAwayOnceDismissed() {
        desk.report(failure());
        desk.dismiss();
        desk.report(failure());

        assertThat(desk.shownProperty().get()).isEmpty();
    }

    @Test
    void aSecondFailureDoesNotCoverTheFirst() {
        desk.report(failure());
        Trouble first = desk.shownProperty().get().orElseThrow();

        desk.report(new IllegalArgumentException("another"));

        assertThat(desk.shownProperty().get()).contains(first);
    }

    @Test
    void aTroubleHasAShortCodeAndAllDetails() {
        desk.report(failure());

        Trouble trouble = desk.shownProperty().get().orElseThrow();
        assertThat(trouble.code()).matches("EF-[0-9A-F]{4}");
        assertThat(trouble.details()).contains("IllegalStateException", "a frame failed", "TroubleDeskTest");
    }

    private static RuntimeException failure() {
        return new IllegalStateException("a frame failed");
    }
}
