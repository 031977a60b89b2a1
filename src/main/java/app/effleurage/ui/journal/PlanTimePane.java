package app.effleurage.ui.journal;

import app.effleurage.journal.PlanEntry;
import app.effleurage.routine.Routine;
import app.effleurage.text.Language;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.Press;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One time of the plan: when, on which days, and what for. */
final class PlanTimePane extends VBox {

    /** Finer than this nobody plans an evening. */
    private static final int STEP_MINUTES = 5;

    private final int index;
    private final JournalViewModel model;
    private final Messages words;
    private final DateTimeFormatter clock;
    private final Label time = Words.line("", "plan-clock");
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final ComboBox<Optional<String>> routine = new ComboBox<>();
    private final Map<IconButton, String> steps = new LinkedHashMap<>();
    private PlanEntry entry;

    PlanTimePane(int index, JournalViewModel model, Messages words) {
        this.index = index;
        this.model = model;
        this.words = words;
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
        Styles.styled(this, "plan-time");
        getChildren().addAll(when(), week(), purpose());
    }

    /** Shows the time as it is now. */
    void show(PlanEntry now) {
        entry = now;
        time.setText(clock.format(now.at()));
        steps.forEach((button, name) -> button.setAccessibleText(called(name)));
        days.forEach((day, button) -> {
            button.setSelected(now.days().contains(day));
            button.setAccessibleText(called(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())));
        });
        routine.setAccessibleText(called(words.get("plan.title")));
        if (!routine.getItems().contains(now.routine())) {
            // Planned for a routine that is not here just now: it stays planned for it.
            routine.getItems().add(now.routine());
        }
        routine.setValue(now.routine());
    }

    private Node when() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox row = new HBox(
                step(Icon.SLOWER, "plan.earlier-hour", -60), step(Icon.BACK, "plan.earlier", -STEP_MINUTES), time,
                step(Icon.NEXT, "plan.later", STEP_MINUTES), step(Icon.FASTER, "plan.later-hour", 60), air,
                named(Icon.CLOSE, "plan.remove", () -> model.removeTime(index)));
        // Earlier is left of later in every language, as on the line of a routine's steps.
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return Styles.styled(row, "plan-when");
    }

    private IconButton step(Icon icon, String name, int minutes) {
        return named(icon, name, () -> at(entry.at().plusMinutes(minutes)));
    }

    private IconButton named(Icon icon, String name, Runnable act) {
        IconButton button = new IconButton(icon, words.get(name), "", act);
        steps.put(button, words.get(name));
        return button;
    }

    /** Of one time or of another: who hears it cannot see beside which it stands. */
    private String called(String name) {
        return time.getText() + ": " + name;
    }

    private void at(LocalTime now) {
        model.changeTime(index, new PlanEntry(entry.days(), now, entry.routine()));
    }

    private Node week() {
        HBox row = Styles.styled(new HBox(), "plan-days");
        for (int offset = 0; offset < DayOfWeek.values().length; offset++) {
            DayOfWeek day = model.firstDay().plus(offset);
            ToggleButton button = Styles.styled(
                    new ToggleButton(day.getDisplayName(shortest(words.locale()), words.locale())), "pill");
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                model.toggleDay(index, day);
                button.setSelected(entry.days().contains(day));
            });
            Press.onEnter(button);
            days.put(day, button);
            row.getChildren().add(button);
        }
        return row;
    }

    /** As a calendar has it: what is short for most languages is the whole name in Arabic. */
    private static TextStyle shortest(Locale locale) {
        return Language.of(locale).filter(language -> language == Language.ARABIC).isPresent()
                ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE;
    }

    private Node purpose() {
        List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
        model.routines().forEach(each -> choices.add(Optional.of(each.id())));
        routine.getItems().setAll(choices);
        routine.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> id) {
                return id == null || id.isEmpty() ? words.get("plan.any") : titleOf(id.get());
            }

            @Override
            public Optional<String> fromString(String text) {
                throw new UnsupportedOperationException("nobody can type here");
            }
        });
        routine.setMaxWidth(Double.MAX_VALUE);
        routine.setOnAction(_ -> {
            if (entry != null && !entry.routine().equals(routine.getValue())) {
                model.changeTime(index, new PlanEntry(entry.days(), entry.at(), routine.getValue()));
            }
        });
        return routine;
    }

    private String titleOf(String id) {
        return model.routines().stream().filter(each -> each.id().equals(id)).findFirst().map(Routine::about)
                .map(about -> about.title().in(words.locale())).orElse(id);
    }
}
