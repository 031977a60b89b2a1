package app.effleurage.export.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.export.PictureOptions;
import app.effleurage.export.PlayerReel;
import app.effleurage.export.Watch;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.mix.Track;
import app.effleurage.ui.Toolkit;
import app.effleurage.ui.theme.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlayerFilmTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Watch PATIENT = (_, _) -> true;
    /** Half the pattern's spread, half the coarseness of the look-up, and as far again to the next of 255 colours. */
    private static final int FURTHEST = 48;
    private static final double USUALLY = 4;
    /** The toolkit does not round a blended pixel alike each time it draws one. */
    private static final int ROUNDED = 2;

    private final Score score = Composer.compose(new RoutineReader(Locale.ENGLISH)
            .read(Path.of("src/test/resources/app/effleurage/quiet-brow.json")).routine().orElseThrow())
            .score().orElseThrow();
    private final FilmOptions options = new FilmOptions(
            new PictureOptions(400, 320, Theme.LIGHT, false), 4 * SECOND, 5 * SECOND, 6);
    private final PlayerFilm film = new PlayerFilm(Path.of("."), Locale.ENGLISH);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Toolkit.run(() -> { });
    }

    @Test
    void theFramesOfAGifAreThePlayersPicturesInFewColours() throws IOException {
        film.writeGif(score, options, PATIENT, folder.resolve("f.gif"));

        List<BufferedImage> pictures = pictures();
        List<BufferedImage> frames = framesOf(folder.resolve("f.gif"));
        assertThat(frames).hasSameSizeAs(pictures).hasSize(6);
        for (int i = 0; i < frames.size(); i++) {
            assertAlike(frames.get(i), pictures.get(i));
        }
    }

    @Test
    void aGifTakesAsLongAsItShouldAndPlaysOverAndOver() throws IOException {
        film.writeGif(score, options, PATIENT, folder.resolve("f.gif"));

        int hundredths = 0;
        boolean loops = false;
        for (IIOMetadataNode root : metadataOf(folder.resolve("f.gif"))) {
            hundredths += Integer.parseInt(((IIOMetadataNode) root
                    .getElementsByTagName("GraphicControlExtension").item(0)).getAttribute("delayTime"));
            loops |= root.getElementsByTagName("ApplicationExtension").getLength() > 0;
        }
        assertThat(hundredths).isEqualTo(100);
        assertThat(loops).isTrue();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theFramesThatFfmpegGetsAreThePlayersPicturesPixelByPixel() throws IOException {
        film.writeVideo(score, options, ffmpeg("for last; do :; done; cat > \"$last\""), silence(), PATIENT,
                folder.resolve("f.mp4"));

        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (BufferedImage picture : pictures()) {
            expected.write(Ffmpeg.bytes(picture));
        }
        assertThat(furthestApart(Files.readAllBytes(folder.resolve("f.mp4")), expected.toByteArray()))
                .isLessThanOrEqualTo(ROUNDED);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatFailsOrIsGivenUpLeavesTheFileAsItWas() throws IOException {
        Watch impatient = (done, _) -> done < 2;
        Path gif = Files.writeString(folder.resolve("f.gif"), "old");
        Path mp4 = Files.writeString(folder.resolve("f.mp4"), "old");
        Ffmpeg works = ffmpeg("cat > /dev/null");
        Ffmpeg fails = ffmpeg("echo no >&2; exit 3");

        assertThatThrownBy(() -> film.writeGif(score, options, impatient, gif))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> film.writeVideo(score, options, works, silence(), impatient, mp4))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> film.writeVideo(score, options, fails, silence(), PATIENT, mp4))
                .isInstanceOf(IOException.class).hasMessageContaining("no");

        assertThat(gif).hasContent("old");
        assertThat(mp4).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactlyInAnyOrder(gif, mp4);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProgramIsLookedForInFoldersNamedInFullAlone() throws IOException {
        ffmpeg("exit 0");

        assertThat(Ffmpeg.find(Map.of())).isEmpty();
        assertThat(Ffmpeg.find(Map.of("PATH", "."))).isEmpty();
        assertThat(Ffmpeg.find(Map.of("PATH", folder.toString()))).isEmpty();
    }

    @Test
    void instantsAreCountedFromTheBeginningAndNotSummed() {
        FilmOptions third = new FilmOptions(options.picture(), 0, 10 * SECOND + 1, 3);

        assertThat(third.instants()).hasSize(31).startsWith(0, SECOND / 3, 2 * SECOND / 3, SECOND)
                .endsWith(10 * SECOND);
    }

    /** A program of that name in a folder of its own, that does what a script says. */
    private Ffmpeg ffmpeg(String script) throws IOException {
        Path bin = Files.createTempDirectory(folder, "bin");
        Path program = Files.writeString(bin.resolve("ffmpeg"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Ffmpeg.find(Map.of("PATH", bin.toString())).orElseThrow();
    }

    private Track silence() {
        return new Track(List.of(), score.lengthNanos(), SoundSettings.only(Set.of(), SoundSettings.DEFAULT.ambience()),
                Optional.empty());
    }

    private List<BufferedImage> pictures() throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PlayerReel reel = new PlayerReel(Path.of("."), Locale.ENGLISH, score, options.picture())) {
            for (long at : options.instants()) {
                pictures.add(reel.take(at));
            }
        }
        return pictures;
    }

    private static int furthestApart(byte[] some, byte[] others) {
        assertThat(some).hasSameSizeAs(others);
        return IntStream.range(0, some.length)
                .map(i -> Math.abs(Byte.toUnsignedInt(some[i]) - Byte.toUnsignedInt(others[i]))).max().orElseThrow();
    }

    private static void assertAlike(BufferedImage frame, BufferedImage picture) {
        int[] are = Palette.pixels(frame);
        int[] were = Palette.pixels(picture);
        long sum = 0;
        int furthest = 0;
        for (int i = 0; i < are.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                int apart = Math.abs((are[i] >> shift & 0xFF) - (were[i] >> shift & 0xFF));
                sum += apart;
                furthest = Math.max(furthest, apart);
            }
        }
        assertThat(sum / (3.0 * are.length)).isLessThan(USUALLY);
        assertThat(furthest).isLessThan(FURTHEST);
    }

    /** As a viewer puts them together: each over those before. */
    private static List<BufferedImage> framesOf(Path gif) throws IOException {
        List<BufferedImage> frames = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            BufferedImage shown = new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB);
            List<IIOMetadataNode> roots = metadataOf(gif);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode place = (IIOMetadataNode) roots.get(i).getElementsByTagName("ImageDescriptor").item(0);
                Graphics2D on = shown.createGraphics();
                on.drawImage(reader.read(i), Integer.parseInt(place.getAttribute("imageLeftPosition")),
                        Integer.parseInt(place.getAttribute("imageTopPosition")), null);
                on.dispose();
                BufferedImage frame = new BufferedImage(shown.getWidth(), shown.getHeight(), shown.getType());
                frame.setData(shown.getData());
                frames.add(frame);
            }
            reader.dispose();
        }
        return frames;
    }

    private static List<IIOMetadataNode> metadataOf(Path gif) throws IOException {
        List<IIOMetadataNode> roots = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                roots.add((IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0"));
            }
            reader.dispose();
        }
        return roots;
    }
}
