package app.effleurage.sound.voice;

import app.effleurage.text.SpokenLength;
import java.util.List;
import java.util.OptionalLong;

/** How long sentences take to say. */
public interface Lengths {

    /** Nanoseconds, or empty where the sentence cannot be said, or not yet. */
    OptionalLong nanosOf(Sentence sentence);

    /** Of sentences with a pause between each two; empty when one of them cannot be said. */
    default OptionalLong nanosOf(List<Sentence> wording) {
        long nanos = Math.max(0, wording.size() - 1) * SpokenLength.PAUSE_NANOS;
        for (Sentence sentence : wording) {
            OptionalLong length = nanosOf(sentence);
            if (length.isEmpty()) {
                return length;
            }
            nanos += length.getAsLong();
        }
        return OptionalLong.of(nanos);
    }
}
