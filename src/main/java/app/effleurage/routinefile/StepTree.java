package app.effleurage.routinefile;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Place;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.RestingHands;
import app.effleurage.routine.Route;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import app.effleurage.routine.View;
import java.math.BigDecimal;
import java.util.List;

/** A step as the tree of a file: the way back from {@link StepForm} and {@link StrokeForm}. */
final class StepTree {

    private StepTree() {
    }

    static Node of(Step step) {
        TreeBuilder tree = new TreeBuilder()
                .words("name", step.words().name())
                .words("instruction", step.words().instruction())
                .optional("midway", step.words().midway(), TreeBuilder::wordsOf)
                .optional("notes", step.words().notes(), TreeBuilder::wordsOf)
                .seconds("seconds", step.time().length());
        // Without strokes there is nothing to settle for, and the reader says so.
        if (!step.strokes().isEmpty()) {
            tree.optional("settle", step.time().settle(), settle -> TreeBuilder.numberOf(Seconds.in(settle)));
        }
        tree.flag("optional", step.time().optional());
        tree.optional("wait", step.time().waiting(), wait -> TreeBuilder.numberOf(Seconds.in(wait)));
        if (step.view() != View.FRONT) {
            tree.id("view", step.view());
        }
        if (!step.breath().isNatural()) {
            tree.put("breath", breath(step.breath()));
        }
        if (step.strokes().isEmpty() && step.restingHands() != RestingHands.LAP) {
            tree.id("hands", step.restingHands());
        }
        return tree.list("strokes", step.strokes(), StepTree::stroke).build();
    }

    private static Node breath(BreathPattern pattern) {
        if (!pattern.id().equals(BreathPattern.CUSTOM)) {
            return TreeBuilder.textOf(pattern.id());
        }
        TreeBuilder phases = new TreeBuilder();
        for (BreathPhase phase : pattern.phases()) {
            phases.seconds(phase.kind().id(), phase.length());
        }
        return phases.build();
    }

    private static Node stroke(Stroke stroke) {
        TreeBuilder tree = new TreeBuilder()
                .id("motion", stroke.motion())
                .id("contact", stroke.contact())
                .id("hands", stroke.hands())
                .put("pressure", pressure(stroke.pressure()));
        switch (stroke.route()) {
            case Route.Path path -> tree.list("path", path.places(), StepTree::place);
            case Route.Spots spots -> tree.list("at", spots.places(), StepTree::place)
                    .flag("together", spots.together())
                    .optional("toward", spots.toward(), StepTree::place);
        }
        switch (stroke.pace()) {
            case Pace.Timed timed -> {
                if (timed.each() != 1) {
                    tree.number("each", timed.each());
                }
                timed.passes().ifPresent(passes -> tree.number("repeats", passes));
                tree.seconds("cycleSeconds", timed.cycle());
                if (stroke.motion().beats()) {
                    tree.number("perSecond", timed.beatsPerSecond());
                }
            }
            case Pace.ByBreath byBreath -> {
                byBreath.passes().ifPresent(passes -> tree.number("repeats", passes));
                tree.id("follow", PaceForm.Leader.BREATH);
            }
        }
        return tree.build();
    }

    private static Node pressure(Pressure pressure) {
        Node from = TreeBuilder.numberOf(BigDecimal.valueOf(pressure.from()));
        return pressure.from() == pressure.to() ? from
                : new Node.Arr(Spot.START, List.of(from, TreeBuilder.numberOf(BigDecimal.valueOf(pressure.to()))));
    }

    private static Node place(Place place) {
        if (place.outwardCm() == 0 && place.downCm() == 0) {
            return TreeBuilder.textOf(place.landmark());
        }
        TreeBuilder tree = new TreeBuilder().text("landmark", place.landmark());
        if (place.outwardCm() != 0) {
            tree.number("outward", place.outwardCm());
        }
        if (place.downCm() != 0) {
            tree.number("down", place.downCm());
        }
        return tree.build();
    }
}
