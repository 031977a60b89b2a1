package app.effleurage.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a routine as commands read and write them: {@code MM:SS}. */
final class ClockTime {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?:\\.(\\d{1,3}))?");

    private ClockTime() {
    }

    /** The time that {@code MM:SS} means, with milliseconds after a dot if need be; nothing for other words. */
    static Optional<Duration> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String millis = matcher.group(3) == null ? "0" : (matcher.group(3) + "00").substring(0, 3);
        return Optional.of(Duration.ofMinutes(Long.parseLong(matcher.group(1)))
                .plusSeconds(Long.parseLong(matcher.group(2)))
                .plusMillis(Long.parseLong(millis)));
    }

    /** {@code MM:SS}, and to the millisecond where it is no whole second. */
    static String of(long nanos) {
        Duration time = Duration.ofMillis(Math.round(nanos / 1e6));
        String clock = String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSecondsPart());
        return time.toMillisPart() == 0 ? clock : clock + String.format(Locale.ROOT, ".%03d", time.toMillisPart());
    }
}
