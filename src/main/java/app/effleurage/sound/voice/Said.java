package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.Sound;
import app.effleurage.text.SpokenLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sentences one after another, with a pause between each two.
 *
 * @param recordings in order
 */
record Said(List<Recording> recordings) implements Sound {

    private static final int PAUSE = Math.toIntExact(Pcm.sampleAt(SpokenLength.PAUSE_NANOS));

    Said {
        recordings = List.copyOf(recordings);
    }

    /** Empty when one of the sentences is not there. */
    static Optional<Said> of(List<Sentence> wording, Function<Sentence, Optional<Recording>> recordings) {
        List<Recording> said = new ArrayList<>();
        for (Sentence sentence : wording) {
            Optional<Recording> recording = recordings.apply(sentence);
            if (recording.isEmpty()) {
                return Optional.empty();
            }
            said.add(recording.get());
        }
        return Optional.of(new Said(said));
    }

    @Override
    public long lengthNanos() {
        return Pcm.nanosAt(length());
    }

    @Override
    public Pcm pcm() {
        float[] samples = new float[length()];
        int at = 0;
        for (Recording recording : recordings) {
            for (short sample : recording.samples()) {
                samples[at++] = sample / Recording.FULL_SCALE;
            }
            at += PAUSE;
        }
        return new Pcm(samples);
    }

    private int length() {
        int spoken = recordings.stream().mapToInt(recording -> recording.samples().length).reduce(0, Math::addExact);
        return Math.addExact(spoken, PAUSE * Math.max(0, recordings.size() - 1));
    }
}
