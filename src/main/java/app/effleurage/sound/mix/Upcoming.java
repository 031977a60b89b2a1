package app.effleurage.sound.mix;

import app.effleurage.sound.Channel;
import app.effleurage.sound.Sounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** The sounds of a routine that have not had their turn. Each comes once, in order, until it is set back. */
public final class Upcoming {

    private final List<Sounding> soundings;
    private int next;

    public Upcoming(List<Sounding> soundings) {
        this.soundings = soundings.stream().sorted(Comparator.comparingLong(Sounding::atNanos)).toList();
    }

    /** Sets it to a place: what begins there or later is still to come. */
    public void goTo(long nanos) {
        int low = 0;
        int high = soundings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (soundings.get(middle).atNanos() < nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        next = low;
    }

    /** What begins before {@code nanos} and has not been taken yet. */
    public List<Sounding> takeBefore(long nanos) {
        List<Sounding> due = new ArrayList<>();
        while (next < soundings.size() && soundings.get(next).atNanos() < nanos) {
            due.add(soundings.get(next++));
        }
        return due;
    }

    /** When the next voice begins, if that is before {@code nanos}. */
    public OptionalLong voiceBefore(long nanos) {
        for (int i = next; i < soundings.size() && soundings.get(i).atNanos() < nanos; i++) {
            if (soundings.get(i).channel() == Channel.VOICE) {
                return OptionalLong.of(soundings.get(i).atNanos());
            }
        }
        return OptionalLong.empty();
    }

    /** When the last of all sounds has died away; 0 when there are none. */
    public long overNanos() {
        return soundings.stream().mapToLong(Sounding::toNanos).max().orElse(0);
    }
}
