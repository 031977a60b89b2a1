package app.effleurage.cli;

import app.effleurage.cli.text.BreathNoteWords;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Named;
import app.effleurage.routine.Side;
import app.effleurage.score.Arrangement;
import app.effleurage.score.BreathSchedule;
import app.effleurage.score.Cue;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** A score for people to read: each step with what happens in it, its breaths and its cues. */
final class ScoreWords {

    private final Messages words;

    ScoreWords(Messages words) {
        this.words = words;
    }

    List<String> lines(Arrangement arranged) {
        Score score = arranged.score();
        List<String> lines = new ArrayList<>();
        lines.add(words.get("score.title", in(score.routine().about().title()), score.steps().size(),
                ClockTime.of(score.lengthNanos())));
        lines.addAll(new BreathNoteWords(words.locale()).lines(arranged.notes()));
        for (ScoredStep step : score.steps()) {
            lines.add("");
            lines.add(words.get("score.step", step.index() + 1, in(step.step().words().name()),
                    ClockTime.of(step.fromNanos()), ClockTime.of(step.toNanos())));
            step.segments().forEach(segment -> lines.add(line(step, segment)));
            BreathSchedule.of(step).forEach(phase -> lines.add(line(phase)));
            score.cues().stream().filter(cue -> cue.step() == step.index()).forEach(cue -> lines.add(line(cue)));
        }
        return lines;
    }

    private String line(ScoredStep step, Segment segment) {
        String what = switch (segment) {
            case Segment.Settle _ -> words.get("score.settle");
            case Segment.ChangeSides change -> words.get("score.change-sides", side(change.to()));
            case Segment.Rest _ -> words.get("score.rest");
            case Segment.Run run -> run(step, run);
        };
        return words.get("score.segment",
                ClockTime.of(segment.fromNanos()), ClockTime.of(segment.toNanos()), what);
    }

    private String run(ScoredStep step, Segment.Run run) {
        CycleFit fit = CycleFit.of(step, run);
        return words.get("score.run", run.strokeIndex() + 1, named("motion", run.stroke().motion()),
                run.side().map(this::side).orElseGet(() -> words.get("score.side.both")), run.cycles(),
                Json.seconds(Math.round(fit.playedNanos())), Json.seconds(fit.writtenNanos()), fit.percentSlower());
    }

    private String line(BreathSchedule.TimedPhase phase) {
        return words.get("score.breath", ClockTime.of(phase.fromNanos()), ClockTime.of(phase.toNanos()),
                phase.breath() + 1, named("phase", phase.kind()));
    }

    private String line(Cue cue) {
        String at = ClockTime.of(cue.atNanos());
        return cue.stroke() == Cue.NONE
                ? words.get("score.cue", at, named("kind", cue.kind()))
                : words.get("score.cue.stroke", at, named("kind", cue.kind()), cue.stroke() + 1, cue.cycle() + 1);
    }

    private String named(String family, Named constant) {
        return words.get("score." + family + "." + constant.id());
    }

    private String side(Side side) {
        return words.get(switch (side) {
            case LEFT -> "score.side.left";
            case RIGHT -> "score.side.right";
        });
    }

    private String in(LocalizedText text) {
        return text.in(words.locale());
    }
}
