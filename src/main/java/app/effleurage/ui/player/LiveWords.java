package app.effleurage.ui.player;

import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.routine.Side;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is worth being read out of a moment, to who hears the screen: a step as it begins and after a pause, the other
 * side, what is said for half way, and that a step ends soon; never a second that passes, nor a breath.
 */
final class LiveWords {

    private static final long SOON_NANOS = 10_000_000_000L;

    private final Score score;
    private final Messages words;
    private final HowWords how;
    private Optional<Told> told = Optional.empty();
    private String text = "";

    /** All that there is to tell. Nothing is said while it stays the same. */
    private record Told(Class<?> phase, int step, boolean half, boolean soon, Optional<Side> side, boolean refused) {
    }

    LiveWords(Score score, Messages words) {
        this.score = score;
        this.words = words;
        how = new HowWords(words);
    }

    /**
     * @param standing what the player says in words while it does not play: that it is paused and how to go on
     * @param refused whether the last move was refused by the lock
     * @return what is to be read out by now
     */
    String at(Moment moment, PlayState state, String standing, boolean refused) {
        ScoredStep step = moment.step().scored();
        boolean plays = state.phase() instanceof Phase.Playing || state.phase() instanceof Phase.Ready;
        Told now = new Told(state.phase().getClass(), step.index(), moment.step().progress() >= StepWordsPane.HALF,
                moment.step().remainingNanos() <= SOON_NANOS, HowWords.Shown.at(moment).side(), refused);
        if (told.filter(now::equals).isEmpty()) {
            text = !plays || refused ? standing : whilePlaying(moment, now);
            told = Optional.of(now);
        }
        return text;
    }

    private String whilePlaying(Moment moment, Told now) {
        Optional<Told> before = told.filter(then -> then.phase == now.phase && then.step == now.step
                && then.refused == now.refused);
        if (before.isEmpty()) {
            return whole(moment);
        }
        List<String> parts = new ArrayList<>();
        if (!now.side.equals(before.get().side)) {
            parts.add(how.side(HowWords.Shown.at(moment)));
        }
        if (now.half && !before.get().half) {
            moment.step().scored().step().words().midway().ifPresent(said -> parts.add(said.in(words.locale())));
        }
        if (now.soon && !before.get().soon) {
            parts.add(words.get("live.soon", seconds(moment), next(now.step)));
        }
        return parts.stream().allMatch(String::isBlank) ? text : joined(parts.stream());
    }

    private String whole(Moment moment) {
        ScoredStep step = moment.step().scored();
        HowWords.Shown shown = HowWords.Shown.at(moment);
        return joined(Stream.of(
                words.get("step.of", step.index() + 1, score.steps().size()),
                step.step().words().name().in(words.locale()),
                step.step().words().instruction().in(words.locale()),
                how.contact(shown), how.side(shown), how.pressure(shown),
                words.get("live.left", seconds(moment))));
    }

    private String next(int step) {
        return step == score.steps().size() - 1 ? words.get("next.end")
                : score.steps().get(step + 1).step().words().name().in(words.locale());
    }

    private static long seconds(Moment moment) {
        return Math.ceilDiv(moment.step().remainingNanos(), Phase.SECOND);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank())
                .map(part -> Character.isLetterOrDigit(part.codePointBefore(part.length())) ? part + "." : part)
                .collect(Collectors.joining(" "));
    }
}
