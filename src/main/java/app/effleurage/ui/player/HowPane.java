package app.effleurage.ui.player;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Named;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import app.effleurage.score.Action;
import app.effleurage.score.Moment;
import app.effleurage.score.Segment;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Badge;
import app.effleurage.ui.control.Contacts;
import app.effleurage.ui.control.PressureScale;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** How a stroke is done: with what part of the hand, on which side, how firmly. */
final class HowPane extends VBox {

    /** What is shown; nothing is touched while it stays the same. */
    private record Shown(Step step, Optional<Stroke> stroke, Optional<Side> side) {
    }

    private final Messages words;
    private final Badge contact = new Badge(Icon.HANDS_REST, "");
    private final Badge side = new Badge(Icon.MIRROR, "");
    private final PressureScale pressure = new PressureScale();
    private Shown shown;

    HowPane(Messages words) {
        this.words = words;
        Styles.styled(this, "how");
        getChildren().addAll(contact, side, pressure);
        for (var line : getChildren()) {
            line.managedProperty().bind(line.visibleProperty());
        }
    }

    void show(Moment moment) {
        Shown now = at(moment);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        side.setVisible(now.stroke.isPresent());
        pressure.setVisible(now.stroke.isPresent());
        if (now.stroke.isEmpty()) {
            contact.show(Icon.HANDS_REST, named("rest", now.step.restingHands()));
            return;
        }
        Stroke stroke = now.stroke.get();
        contact.show(Contacts.icon(stroke.contact()), contactWords(stroke.contact(), stroke));
        side.show(Icon.MIRROR, sideWords(stroke.hands(), now.side));
        pressure.show(stroke.pressure(), pressureWords(stroke.pressure()));
    }

    /** The stroke in play; while the hands travel or rest, the one that comes next or was last. */
    private static Shown at(Moment moment) {
        Step step = moment.step().scored().step();
        if (moment.action() instanceof Action.Stroking stroking) {
            Segment.Run run = stroking.run();
            return new Shown(step, Optional.of(run.stroke()), run.side());
        }
        List<Segment.Run> runs = moment.step().scored().segments().stream()
                .filter(Segment.Run.class::isInstance).map(Segment.Run.class::cast).toList();
        Optional<Segment.Run> next = runs.stream().filter(run -> run.fromNanos() >= moment.atNanos()).findFirst();
        Optional<Segment.Run> run = next.isPresent() || runs.isEmpty() ? next : Optional.of(runs.getLast());
        return new Shown(step, run.map(Segment.Run::stroke), run.flatMap(Segment.Run::side));
    }

    private String contactWords(Contact what, Stroke stroke) {
        return words.get("contact", named("contact", what), named("motion", stroke.motion()));
    }

    private String sideWords(Hands hands, Optional<Side> now) {
        return hands == Hands.ONE_THEN_OTHER && now.isPresent()
                ? words.get(now.get() == Side.LEFT ? "hands.left-then" : "hands.right-then")
                : named("hands", hands);
    }

    private String pressureWords(Pressure level) {
        return level.from() == level.to() ? words.get("pressure." + level.from())
                : words.get("pressure.rising." + level.from() + "-" + level.to());
    }

    private String named(String family, Named constant) {
        return words.get(family + "." + constant.id());
    }
}
