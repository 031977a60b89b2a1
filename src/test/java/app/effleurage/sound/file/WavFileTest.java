package app.effleurage.sound.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.mix.Track;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavFileTest {

    @TempDir
    Path folder;

    /** A ramp from -0.5 to 0.5, so that each sample has a value of its own. */
    private static Track ramp(int samples) {
        float[] sound = new float[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = i / (float) samples - 0.5f;
        }
        Sounding sounding = new Sounding(0, new Pcm(sound), Channel.CUES);
        return new Track(List.of(sounding), sounding.toNanos(), SoundSettings.DEFAULT, Optional.empty());
    }

    @Test
    void isReadByAStrangerSampleForSample() throws Exception {
        int samples = 10_001;
        Path file = folder.resolve("new/out.wav");
        WavFile.write(ramp(samples), file);

        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            assertThat(in.getFormat().matches(new AudioFormat(Pcm.RATE, 16, 1, true, false))).isTrue();
            assertThat(in.getFrameLength()).isBetween(samples - 1L, samples + 1L);
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < samples - 1; i++) {
                // To within the dither, two bits at most.
                assertThat(bytes.getShort() - (i / (double) samples - 0.5) * Short.MAX_VALUE).isBetween(-2.0, 2.0);
            }
        }
    }

    @Test
    void theSameTrackGivesTheSameFileInPlaceOfTheOldOne() throws Exception {
        Path first = folder.resolve("first.wav");
        Path second = Files.writeString(folder.resolve("second.wav"), "what was there before");
        WavFile.write(ramp(5_000), first);
        WavFile.write(ramp(5_000), second);

        assertThat(second).hasSameBinaryContentAs(first);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aBeginningIsThatOfTheWhole() throws Exception {
        Path whole = folder.resolve("whole.wav");
        Path part = folder.resolve("part.wav");
        WavFile.write(ramp(10_000), whole);
        WavFile.write(ramp(10_000), 100_000_000L, part);

        int samples = Pcm.RATE / 10;
        byte[] written = Files.readAllBytes(part);
        assertThat(written).hasSize(44 + 2 * samples);
        assertThat(Arrays.copyOfRange(written, 44, written.length))
                .isEqualTo(Arrays.copyOfRange(Files.readAllBytes(whole), 44, written.length));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Path folderInTheWay = Files.createDirectories(folder.resolve("out.wav/inside"));

        assertThatThrownBy(() -> WavFile.write(ramp(5_000), folderInTheWay.getParent()))
                .isInstanceOf(IOException.class);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folderInTheWay.getParent());
        }
    }
}
