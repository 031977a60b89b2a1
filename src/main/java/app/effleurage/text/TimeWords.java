package app.effleurage.text;

import java.util.Locale;

/** Lengths of time as they are read aloud: figures with a colon are said as the time of day. Immutable. */
public final class TimeWords {

    private static final long SECOND = 1_000_000_000L;

    private final Messages messages;

    public TimeWords(Locale locale) {
        messages = Messages.beside(TimeWords.class, locale).plain();
    }

    /** Such as "4 minutes 30 seconds"; a second begun counts as whole. */
    public String of(long nanos) {
        long seconds = Math.ceilDiv(nanos, SECOND);
        long minutes = seconds / 60;
        long rest = seconds % 60;
        if (minutes == 0) {
            return messages.get("time.seconds", rest);
        }
        return rest == 0 ? messages.get("time.minutes", minutes) : messages.get("time.both", minutes, rest);
    }
}
