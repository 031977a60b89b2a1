package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeksTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void twelveWholeWeeksOfWhichTheLastIsTodays() {
        Weeks weeks = Weeks.of(List.of(), TODAY, DayOfWeek.MONDAY);

        assertThat(weeks.weeks()).hasSize(Weeks.COUNT).allMatch(week -> week.size() == 7);
        assertThat(weeks.weeks().getFirst().getFirst().date()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(weeks.weeks().getLast().stream().map(Weeks.Day::time)).containsExactly(
                Weeks.Time.PAST, Weeks.Time.TODAY, Weeks.Time.TO_COME, Weeks.Time.TO_COME, Weeks.Time.TO_COME,
                Weeks.Time.TO_COME, Weeks.Time.TO_COME);
    }

    @Test
    void aWeekBeginsWhereTheUserIsUsedTo() {
        Weeks weeks = Weeks.of(List.of(), TODAY, DayOfWeek.SUNDAY);

        assertThat(weeks.weeks().getLast().getFirst().date()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void theRoutinesOfADayAreAddedUpAndOlderOnesLeftOut() {
        Weeks weeks = Weeks.of(List.of(
                Entries.played("2026-09-06T23:59:00+01:00", 100),
                Entries.played("2026-09-07T00:00:00+02:00", 4),
                Entries.played("2026-11-23T07:00:00+01:00", 5),
                Entries.played("2026-11-23T23:30:00-08:00", 7)), TODAY, DayOfWeek.MONDAY);

        assertThat(weeks.weeks().getFirst().getFirst().played()).isEqualTo(Duration.ofMinutes(4));
        assertThat(weeks.weeks().getLast().getFirst()).isEqualTo(new Weeks.Day(
                LocalDate.of(2026, 11, 23), Duration.ofMinutes(12), 2, Weeks.Time.PAST));
        assertThat(weeks.played()).isEqualTo(Duration.ofMinutes(16));
        assertThat(weeks.times()).isEqualTo(3);
    }
}
