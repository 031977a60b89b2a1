package app.effleurage.ui.player;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Named;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import app.effleurage.score.Action;
import app.effleurage.score.Moment;
import app.effleurage.score.Segment;
import app.effleurage.text.Messages;
import java.util.List;
import java.util.Optional;

/** How a stroke is done, in words: with what part of the hand, on which side, how firmly. */
final class HowWords {

    /** What there is to say. */
    record Shown(Step step, Optional<Stroke> stroke, Optional<Side> side) {

        /** The stroke in play; while the hands travel or rest, the one that comes next or was last. */
        static Shown at(Moment moment) {
            Step step = moment.step().scored().step();
            if (moment.action() instanceof Action.Stroking stroking) {
                Segment.Run run = stroking.run();
                return new Shown(step, Optional.of(run.stroke()), run.side());
            }
            List<Segment.Run> runs = moment.step().scored().runs();
            Optional<Segment.Run> next = runs.stream().filter(run -> run.fromNanos() >= moment.atNanos()).findFirst();
            Optional<Segment.Run> run = next.isPresent() || runs.isEmpty() ? next : Optional.of(runs.getLast());
            return new Shown(step, run.map(Segment.Run::stroke), run.flatMap(Segment.Run::side));
        }
    }

    private final Messages words;

    HowWords(Messages words) {
        this.words = words;
    }

    /** The part of the hand and what it does; where hands rest, where. */
    String contact(Shown shown) {
        return shown.stroke.map(stroke -> words.get("contact", named("contact", stroke.contact()),
                named("motion", stroke.motion()))).orElseGet(() -> named("rest", shown.step.restingHands()));
    }

    /** Empty where hands rest. */
    String side(Shown shown) {
        return shown.stroke.map(Stroke::hands).map(hands -> hands == Hands.ONE_THEN_OTHER && shown.side.isPresent()
                ? words.get(shown.side.get() == Side.LEFT ? "hands.left-then" : "hands.right-then")
                : named("hands", hands)).orElse("");
    }

    /** Empty where hands rest. */
    String pressure(Shown shown) {
        return shown.stroke.map(Stroke::pressure).map(level -> words.get("pressure." + level.id())).orElse("");
    }

    private String named(String family, Named constant) {
        return words.get(family + "." + constant.id());
    }
}
