package app.effleurage.cli.text;

import app.effleurage.text.Messages;

/** Lengths of time as they are read aloud. */
final class TimeWords {

    private static final long SECOND = 1_000_000_000L;

    private final Messages messages;

    TimeWords(Messages messages) {
        this.messages = messages;
    }

    /** Such as "4 minutes 30 seconds"; a second begun counts as whole. */
    String of(long nanos) {
        long seconds = Math.ceilDiv(nanos, SECOND);
        long minutes = seconds / 60;
        long rest = seconds % 60;
        if (minutes == 0) {
            return messages.get("time.seconds", rest);
        }
        return rest == 0 ? messages.get("time.minutes", minutes) : messages.get("time.both", minutes, rest);
    }
}
