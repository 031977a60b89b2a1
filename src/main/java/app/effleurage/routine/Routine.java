package app.effleurage.routine;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A guided facial-massage routine, as its file says it.
 *
 * @param id its name in commands and folders: see {@link #isId}
 * @param about what it is, for someone choosing
 * @param preparation what to do and have ready first, in order
 * @param safety caps and cautions
 * @param steps 1 to {@value #MOST_STEPS} steps, in order
 * @param sources what it stands on
 */
public record Routine(
        String id, About about, List<LocalizedText> preparation, Safety safety, List<Step> steps,
        List<Source> sources) {

    public static final int MOST_STEPS = 100;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;

    public Routine {
        if (!isId(id)) {
            throw new IllegalArgumentException("id: '" + id + "' is not lower-case words joined by hyphens");
        }
        Objects.requireNonNull(about, "about");
        preparation = List.copyOf(preparation);
        Objects.requireNonNull(safety, "safety");
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("steps: " + steps.size() + ", not 1 to " + MOST_STEPS);
        }
        sources = List.copyOf(sources);
    }

    /** Whether {@code text} can be an id: lower-case letters, digits and single hyphens, at most 64. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** The same routine under another id. */
    public Routine called(String newId) {
        return new Routine(newId, about, preparation, safety, steps, sources);
    }

    /** The same routine under another title. */
    public Routine titled(LocalizedText newTitle) {
        return new Routine(id, new About(newTitle, about.subtitle(), about.goal(), about.feelsLike(), about.author()),
                preparation, safety, steps, sources);
    }

    /** How long the routine plays as written: exactly the sum of its steps. */
    public Duration length() {
        return steps.stream().map(step -> step.time().length()).reduce(Duration.ZERO, Duration::plus);
    }
}
