package app.effleurage.sound.ear;

import app.effleurage.score.Score;
import app.effleurage.sound.synth.CueSounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Listens to sound files of the routines that ship, written by {@code sound}, and prints what can be told from them. A
 * test-side main, for people: see {@code docs/sound.md}.
 */
final class EarReport {

    private static final double NEAR_SECONDS = 0.1;

    private EarReport() {
    }

    /** @param args pairs of a routine's id and its sound file */
    public static void main(String[] args) throws Exception {
        Listener listener = new Listener(new CueSounds());
        for (int i = 0; i < args.length; i += 2) {
            Score score = FollowedByEarTest.score(args[i]);
            report(args[i], Follower.toTell(score),
                    Follower.told(listener.listen(FollowedByEarTest.read(Path.of(args[i + 1])))));
        }
    }

    private static void report(String id, List<Listener.Heard> toTell, List<Listener.Heard> told) {
        List<Listener.Heard> tooMuch = new ArrayList<>(told);
        int found = 0;
        double worst = 0;
        for (Listener.Heard one : toTell) {
            var match = told.stream().filter(heard -> heard.cue() == one.cue()
                    && Math.abs(heard.atSeconds() - one.atSeconds()) < NEAR_SECONDS).findFirst();
            if (match.isPresent()) {
                found++;
                worst = Math.max(worst, Math.abs(match.get().atSeconds() - one.atSeconds()));
                tooMuch.remove(match.get());
            } else {
                System.out.printf("  missed: %s at %.1f s%n", one.cue(), one.atSeconds());
            }
        }
        tooMuch.forEach(one -> System.out.printf("  mistaken: %s at %.1f s%n", one.cue(), one.atSeconds()));
        System.out.printf("%s: %d of %d told, %d mistaken, at most %.1f ms off%n", id, found, toTell.size(),
                tooMuch.size(), worst * 1000);
    }
}
