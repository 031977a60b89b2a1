package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final PlanEntry EVENING = daily(20, 30);
    private static final Plan PLAN = new Plan(List.of(EVENING));

    /** A Tuesday, in winter time. */
    private final Reminders reminders = new Reminders(at("2026-11-24T18:00"));

    private static PlanEntry daily(int hour, int minute) {
        return new PlanEntry(EnumSet.allOf(DayOfWeek.class), LocalTime.of(hour, minute), Optional.empty());
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(BERLIN).toInstant();
    }

    private List<PlanEntry> look(String wall) {
        return reminders.look(PLAN, at(wall), BERLIN, false);
    }

    @Test
    void aTimeIsToldOnceWhenItComesAndAgainTheNextDay() {
        assertThat(look("2026-11-24T20:29:59")).isEmpty();
        assertThat(look("2026-11-24T20:30")).containsExactly(EVENING);
        assertThat(look("2026-11-24T20:30:20")).isEmpty();
        assertThat(look("2026-11-24T23:59")).isEmpty();
        assertThat(look("2026-11-25T20:30:10")).containsExactly(EVENING);
    }

    @Test
    void onlyOnItsDays() {
        PlanEntry weekend = new PlanEntry(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0),
                Optional.of("circulation"));
        Plan plan = new Plan(List.of(weekend));

        assertThat(reminders.look(plan, at("2026-11-27T09:00"), BERLIN, false)).isEmpty();
        assertThat(reminders.look(plan, at("2026-11-28T09:00"), BERLIN, false)).containsExactly(weekend);
        assertThat(reminders.look(plan, at("2026-11-29T09:00"), BERLIN, false)).containsExactly(weekend);
        assertThat(reminders.look(plan, at("2026-11-30T09:00"), BERLIN, false)).isEmpty();
    }

    @Test
    void whatCameBeforeTheProgramRanIsNotTold() {
        Reminders late = new Reminders(at("2026-11-24T20:45"));

        assertThat(late.look(PLAN, at("2026-11-24T20:46"), BERLIN, false)).isEmpty();
    }

    @Test
    void neverWhileARoutinePlaysButAfterItWithinTheHour() {
        assertThat(reminders.look(PLAN, at("2026-11-24T20:30"), BERLIN, true)).isEmpty();
        assertThat(reminders.look(PLAN, at("2026-11-24T21:10"), BERLIN, true)).isEmpty();
        assertThat(look("2026-11-24T21:29:59")).containsExactly(EVENING);
    }

    @Test
    void droppedIfTheRoutineTakesLonger() {
        assertThat(reminders.look(PLAN, at("2026-11-24T20:30"), BERLIN, true)).isEmpty();
        assertThat(look("2026-11-24T21:30")).isEmpty();
        assertThat(look("2026-11-24T21:45")).isEmpty();
    }

    @Test
    void stillWithinItsHourAfterMidnight() {
        PlanEntry late = daily(23, 50);

        assertThat(reminders.look(new Plan(List.of(late)), at("2026-11-25T00:20"), BERLIN, false)).containsExactly(late);
    }

    @Test
    void aClockSetBackTellsNothingTwice() {
        assertThat(look("2026-11-24T20:30")).hasSize(1);
        assertThat(look("2026-11-24T19:00")).isEmpty();
        assertThat(look("2026-11-24T20:31")).isEmpty();
        assertThat(look("2026-11-25T20:31")).hasSize(1);
    }

    @Test
    void aClockSetBackBeforeTheStartStillTellsWhatComesThen() {
        assertThat(look("2026-11-23T20:00")).isEmpty();
        assertThat(look("2026-11-23T20:30")).hasSize(1);
    }

    @Test
    void aClockSetForwardByDaysTellsOnlyWhatHasJustCome() {
        assertThat(look("2026-11-29T12:00")).isEmpty();
        assertThat(look("2026-11-29T20:31")).hasSize(1);
    }

    @Test
    void afterSleepOnlyWhatIsWithinItsHourIsTold() {
        assertThat(look("2026-11-24T20:00")).isEmpty();
        assertThat(look("2026-11-24T21:15")).hasSize(1);

        assertThat(look("2026-11-25T20:00")).isEmpty();
        assertThat(look("2026-11-25T22:00")).isEmpty();
    }

    @Test
    void aTimeThatTheSpringNightLeavesOutComesAsMuchLater() {
        PlanEntry night = daily(2, 30);
        Plan plan = new Plan(List.of(night));
        Reminders spring = new Reminders(at("2026-03-29T01:00"));

        assertThat(spring.look(plan, at("2026-03-29T03:29"), BERLIN, false)).isEmpty();
        assertThat(spring.look(plan, at("2026-03-29T03:30"), BERLIN, false)).containsExactly(night);
    }

    @Test
    void aTimeThatTheAutumnNightHasTwiceIsToldTheFirstTime() {
        PlanEntry night = daily(2, 30);
        Plan plan = new Plan(List.of(night));
        Instant first = at("2026-10-25T02:30");
        Reminders autumn = new Reminders(first.minus(Duration.ofHours(1)));

        assertThat(autumn.look(plan, first, BERLIN, false)).containsExactly(night);
        assertThat(autumn.look(plan, first.plus(Duration.ofHours(1)), BERLIN, false)).isEmpty();
        assertThat(autumn.look(plan, first.plus(Duration.ofMinutes(61)), BERLIN, false)).isEmpty();
    }

    @Test
    void aJourneyToAnotherZoneFollowsTheClockOnTheWall() {
        assertThat(reminders.look(PLAN, at("2026-11-24T20:30"), BERLIN, false)).hasSize(1);
        // New York's evening is a later instant of the same day: it was told already.
        assertThat(reminders.look(PLAN, at("2026-11-25T02:30"), ZoneId.of("America/New_York"), false)).isEmpty();
        assertThat(reminders.look(PLAN, at("2026-11-26T02:30"), ZoneId.of("America/New_York"), false)).hasSize(1);
    }
}
