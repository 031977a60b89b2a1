package app.effleurage.routinefile;

import app.effleurage.routine.About;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Goal;
import app.effleurage.routine.Hands;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Place;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.RestingHands;
import app.effleurage.routine.Route;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Safety;
import app.effleurage.routine.Source;
import app.effleurage.routine.Step;
import app.effleurage.routine.StepTime;
import app.effleurage.routine.StepWords;
import app.effleurage.routine.Stroke;
import app.effleurage.routine.View;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Sound routines of every kind, the same for the same seed. Their strokes stay on the cheek and fill their steps. */
public final class RandomRoutines {

    private static final List<String> SAFE = List.of("cheek_mid", "cheek_apple", "masseter", "zygoma", "jaw_mid");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("pt", "BR"), Locale.TRADITIONAL_CHINESE);
    private static final String LETTERS = "abc \"\\/{}[]:,'äßé漢字😀\u200D…";

    private final RandomGenerator random;

    public RandomRoutines(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public Routine next() {
        About about = new About(words(), maybe(this::words), one(Goal.values()), maybe(this::words), maybe(this::text));
        return new Routine("r-" + random.nextInt(1000), about, some(3, this::words),
                new Safety(3, random.nextBoolean(), some(3, this::words)), atLeastOne(5, this::step),
                some(3, () -> new Source(text(), maybe(() -> "https://example.org/" + random.nextInt()))));
    }

    private Step step() {
        BreathPattern breath = random.nextBoolean() ? BreathPatterns.NATURAL : random.nextBoolean()
                ? BreathPatterns.named("4-6").orElseThrow()
                : BreathPatterns.custom(seconds(2, 10), seconds(2, 7), seconds(4, 10), Duration.ZERO);
        List<Stroke> strokes = some(3, () -> stroke(breath));
        // Long enough for one pass of each stroke on each side.
        StepTime time = new StepTime(Duration.ofSeconds(1200 + random.nextInt(100)),
                strokes.isEmpty() ? Optional.empty() : maybe(() -> seconds(0, 30)), random.nextBoolean(),
                maybe(() -> Duration.ofSeconds(1 + random.nextInt(600))));
        boolean isNatural = breath.isNatural() || strokes.stream().noneMatch(Stroke::isLedByBreath);
        return new Step(new StepWords(words(), words(), maybe(this::words), maybe(this::words)), time,
                one(View.values()), isNatural ? BreathPatterns.NATURAL : breath.id().equals("4-6")
                        ? BreathPatterns.named("4-4").orElseThrow() : breath,
                strokes.isEmpty() ? one(RestingHands.values()) : RestingHands.LAP, strokes);
    }

    private Stroke stroke(BreathPattern breath) {
        Motion motion = one(Motion.values());
        boolean byBreath = !breath.isNatural() && motion.canFollowBreath();
        boolean isPath = motion.followsPath() && (!motion.standsAtSpots() || random.nextBoolean());
        Route route = isPath
                ? new Route.Path(List.of(place(), place(), place()))
                : new Route.Spots(atLeastOne(4, this::place), random.nextBoolean(),
                        motion == Motion.STATIONARY_CIRCLES ? maybe(this::place) : Optional.empty());
        Pace pace = byBreath ? new Pace.ByBreath(OptionalInt.empty())
                : new Pace.Timed(OptionalInt.empty(), isPath ? 1 : 1 + random.nextInt(2),
                        seconds(motion.beats() ? 5 : 2, 8), motion.beats() ? 0.5 + random.nextInt(50) / 10.0 : 0);
        int from = 1 + random.nextInt(2);
        return new Stroke(motion, one(Contact.PADS, Contact.PALMS, Contact.FINGERTIPS), one(Hands.values()),
                new Pressure(from, from + random.nextInt(3 - from)), route, pace);
    }

    private Place place() {
        String landmark = SAFE.get(random.nextInt(SAFE.size()));
        return random.nextBoolean() ? Place.at(landmark)
                : new Place(landmark, random.nextInt(-50, 50) / 100.0, random.nextDouble(0, 0.5));
    }

    private LocalizedText words() {
        Map<Locale, String> words = new LinkedHashMap<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            words.put(LANGUAGES.get(random.nextInt(LANGUAGES.size())), text());
        }
        return new LocalizedText(words);
    }

    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private Duration seconds(int least, int most) {
        return random.nextBoolean()
                ? Duration.ofSeconds(random.nextInt(least, most + 1))
                : Duration.ofNanos(random.nextLong(least * 1_000_000_000L, most * 1_000_000_000L));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }

    private <T> List<T> atLeastOne(int most, Supplier<T> value) {
        return Stream.generate(value).limit(1 + random.nextInt(most)).toList();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
