package app.effleurage.ui.journal;

import app.effleurage.journal.Weeks;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Weeks as columns, days as soft dots, the larger the longer was played. It counts nothing and asks for nothing. */
final class WeeksPicture extends GridPane {

    /** Minutes from which a dot grows no more: a long evening, and the room there is. */
    private static final double LARGEST_MINUTES = 20;
    private static final double SMALLEST_EM = 0.75;
    private static final double LARGEST_EM = 1.9;
    private static final double EMPTY_EM = 0.4;
    private static final int DAY_COLUMNS = 1;
    private static final int MONTH_ROWS = 1;

    private final Messages words;
    private final Locale locale;

    WeeksPicture(Weeks weeks, Messages words) {
        this.words = words;
        locale = words.locale();
        Styles.styled(this, "weeks");
        getColumnConstraints().add(new ColumnConstraints());
        for (int week = 0; week < weeks.weeks().size(); week++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
        }
        nameDays(weeks.weeks().getFirst());
        for (int week = 0; week < weeks.weeks().size(); week++) {
            List<Weeks.Day> days = weeks.weeks().get(week);
            nameMonth(week, weeks.weeks());
            for (int day = 0; day < days.size(); day++) {
                add(dot(days.get(day)), week + DAY_COLUMNS, day + MONTH_ROWS);
            }
        }
    }

    private void nameDays(List<Weeks.Day> week) {
        for (int day = 0; day < week.size(); day++) {
            String name = week.get(day).date().getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            add(Words.line(name, Styles.LABEL), 0, day + MONTH_ROWS);
        }
    }

    /** A month is named over the week in which its first day lies, and over the very first week. */
    private void nameMonth(int week, List<List<Weeks.Day>> weeks) {
        LocalDate last = weeks.get(week).getLast().date();
        boolean begins = week == 0 || last.getDayOfMonth() <= weeks.get(week).size();
        // Two names would run into each other over the first two weeks.
        boolean room = week > 0 || weeks.get(1).getLast().date().getDayOfMonth() > weeks.get(1).size();
        if (begins && room) {
            add(Words.line(last.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale), Styles.LABEL),
                    week + DAY_COLUMNS, 0);
        }
    }

    private Node dot(Weeks.Day day) {
        Region dot = Styles.styled(new Region(), "day-dot", switch (day.time()) {
            case PAST -> day.times() > 0 ? "played" : "quiet";
            case TODAY -> day.times() > 0 ? "played" : "today";
            case TO_COME -> "to-come";
        });
        double em = day.times() > 0 ? size(day.played()) : EMPTY_EM;
        dot.setStyle(("-fx-min-width: %1$sem; -fx-pref-width: %1$sem; -fx-max-width: %1$sem;"
                + " -fx-min-height: %1$sem; -fx-pref-height: %1$sem; -fx-max-height: %1$sem;").formatted(em));
        StackPane cell = Styles.styled(new StackPane(dot), "day-cell");
        if (day.time() == Weeks.Time.TODAY) {
            cell.getStyleClass().add("today");
        }
        if (day.times() > 0) {
            Tooltip.install(cell, new Tooltip(words.get("weeks.day", DateTimeFormatter
                    .ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day.date()),
                    JournalWords.minutes(day.played()))));
        }
        return cell;
    }

    /** Its area, not its width, is to the time: else ten minutes look like four times five. */
    private static double size(Duration played) {
        double share = Math.min(1, played.toSeconds() / (LARGEST_MINUTES * 60));
        return Math.round(100 * (SMALLEST_EM + (LARGEST_EM - SMALLEST_EM) * Math.sqrt(share))) / 100.0;
    }
}
