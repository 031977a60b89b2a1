package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.export.card.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardAndFilmCommandTest {

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void set() {
        bench = new Bench(folder);
    }

    @Test
    void aCardIsSetAsAsked() {
        assertThat(bench.run("card circulation -o c.pdf --paper letter --minutes 3")).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.out()).containsExactly("c.pdf holds the card, 2 pages.");
        assertThat(bench.err()).isEmpty();
        assertThat(bench.cards).singleElement().satisfies(card -> {
            assertThat(card.options().paper()).isEqualTo(Paper.LETTER);
            assertThat(card.options().language()).isEqualTo(Locale.ENGLISH);
            assertThat(card.score().lengthNanos()).isLessThan(Duration.ofMinutes(4).toNanos());
        });
    }

    @Test
    void cardAndFilmAreOfThePersonAsked() {
        assertThat(bench.run("card circulation -o c.pdf --person idris")).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.run("film circulation -o f.gif --to 0:01 --person sunhee")).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.run("film circulation -o f.gif --to 0:01")).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.cards.getFirst().options().person()).contains("idris");
        assertThat(bench.films).extracting(film -> film.options().picture().person())
                .containsExactly(Optional.of("sunhee"), Optional.empty());
    }

    @Test
    void whoIsNotThereIsSaid() {
        for (String command : List.of("card circulation -o c.pdf", "film circulation -o f.gif",
                "picture circulation --at 0:01 -o a.png", "sheet circulation -o a.png")) {
            assertThat(bench.run(command + " --person nobody")).as(command).isEqualTo(ExitCode.MISUSE);
            assertThat(bench.err()).first().asString()
                    .isEqualTo("There is nobody of the id \"nobody\"; there are mara, idris, sunhee.");
        }
        assertThat(bench.cards).isEmpty();
        assertThat(bench.films).isEmpty();
    }

    @Test
    void aLanguageThatTheRoutineDoesNotSpeakIsSaid() {
        assertThat(bench.run("card circulation -o c.pdf --language nl")).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.err()).containsExactly("circulation has no words in nl; the card is in en.");
        assertThat(bench.cards).singleElement().satisfies(card ->
                assertThat(card.options().language()).isEqualTo(Locale.ENGLISH));
        assertThat(bench.run("card circulation -o c.pdf --language not_a_tag")).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.run("card circulation -o c.pdf --paper a5")).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void signsThatNoFontHasAreSaid() {
        bench.missing = 3;

        bench.run("card circulation -o c.pdf");

        assertThat(bench.err()).containsExactly(
                "3 signs are not in the fonts of the card, and a question mark stands there.");
    }

    @Test
    void whatCannotBeWrittenIsAFault() {
        bench.pictureFails = new IOException("full");

        assertThat(bench.run("card circulation -o c.pdf")).isEqualTo(ExitCode.FAULTS);
        assertThat(bench.err()).containsExactly("The card c.pdf cannot be written (full).");
        assertThat(bench.run("film circulation -o f.gif")).isEqualTo(ExitCode.FAULTS);
        assertThat(bench.err()).containsExactly("The film f.gif cannot be written (full).");
    }

    @Test
    void aFilmShowsTheStretchAsked() {
        assertThat(bench.run("film circulation -o f.gif --from 1:00 --to 1:02.5 --fps 10 --size 480x320"))
                .isEqualTo(ExitCode.CLEAN);

        assertThat(bench.out()).containsExactly("f.gif holds 25 frames, 00:02.500 long.");
        assertThat(bench.films).singleElement().satisfies(film -> {
            assertThat(film.video()).isEmpty();
            assertThat(film.options().fromNanos()).isEqualTo(Duration.ofMinutes(1).toNanos());
            assertThat(film.options().picture().width()).isEqualTo(480);
        });
    }

    @Test
    void anMp4NeedsFfmpegAndSaysSo() {
        bench.environment.put("PATH", folder.toString());

        assertThat(bench.run("film circulation -o f.mp4")).isEqualTo(ExitCode.FAULTS);

        assertThat(bench.err()).containsExactly("An MP4 needs the program ffmpeg, and none is on the PATH."
                + " Install it, or write a GIF, which is silent.");
        assertThat(bench.films).isEmpty();
    }

    @Test
    void whereFfmpegIsAnMp4HasItsSound() throws IOException {
        Path program = Files.createFile(folder.resolve("ffmpeg"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        bench.environment.put("PATH", folder.toString());

        assertThat(bench.run("film circulation -o f.mp4 --to 0:02")).isEqualTo(ExitCode.CLEAN);

        assertThat(bench.films).singleElement().satisfies(film ->
                assertThat(film.video()).get().satisfies(video -> assertThat(video.track().length()).isPositive()));
    }

    @Test
    void aFilmOfNothingOrOfNoFormIsMisuse() {
        assertThat(bench.run("film circulation -o f.avi")).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err().getFirst()).contains("f.avi", ".gif", ".mp4");
        assertThat(bench.run("film circulation -o f.gif --from 2:00 --to 1:00")).isEqualTo(ExitCode.MISUSE);
        assertThat(bench.err()).containsExactly(
                "From 02:00 to 01:00 there is nothing to film: circulation is 05:00 long.");
        assertThat(bench.run("film circulation -o f.gif --fps 0")).isEqualTo(ExitCode.MISUSE);
    }
}
