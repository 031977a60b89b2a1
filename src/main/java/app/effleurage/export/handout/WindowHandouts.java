package app.effleurage.export.handout;

import app.effleurage.export.Darkroom;
import app.effleurage.export.PictureOptions;
import app.effleurage.export.card.CardOptions;
import app.effleurage.export.card.CardPages;
import app.effleurage.export.card.PrintedCard;
import app.effleurage.export.film.Ffmpeg;
import app.effleurage.export.film.FilmForm;
import app.effleurage.export.film.FilmOptions;
import app.effleurage.export.film.PlayerFilm;
import app.effleurage.heard.SoundRoom;
import app.effleurage.heard.WholeTrack;
import app.effleurage.journal.Hearing;
import app.effleurage.journal.UserFolders;
import app.effleurage.score.Score;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.mix.Track;
import app.effleurage.ui.handout.Handouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.image.Image;

/** Cards and films made behind a window that stays alive. */
public final class WindowHandouts implements Handouts {

    private final Path home;
    private final Supplier<Locale> locale;
    private final Map<String, String> environment;
    private final WholeTrack sound;
    private final PulseDoor door = new PulseDoor();

    /**
     * @param home the folder that holds {@code assets}
     * @param locale the language to speak, asked each time; from any thread
     * @param voices where recordings of voices are kept
     * @param environment the process's, for programs that help
     * @param property reads a system property
     */
    public WindowHandouts(Path home, Supplier<Locale> locale, Path voices, Map<String, String> environment,
            UnaryOperator<String> property) {
        this.home = Objects.requireNonNull(home, "home");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.environment = Map.copyOf(environment);
        // Where there is no voice, the rest is heard.
        sound = new WholeTrack(new SoundRoom.Speech(voices, this.environment, property), _ -> { });
    }

    /** With the user's own folders, and what this process finds around it. */
    public static Handouts ofThisProcess(Path home, Supplier<Locale> locale) {
        return new WindowHandouts(home, locale,
                UserFolders.of(System.getenv(), System::getProperty).voice(), System.getenv(), System::getProperty);
    }

    @Override
    public boolean canFilm(Form form) {
        return switch (form) {
            case GIF -> true;
            case MP4 -> Ffmpeg.find(environment).isPresent();
        };
    }

    @Override
    public int writeCard(Card card, Watch watch, Path pdf) throws IOException {
        try (PrintedCard printed = new PrintedCard(home, Darkroom.behind(door))) {
            return printed.write(card.score(), options(card), watch::goesOn, pdf).pages();
        }
    }

    @Override
    public List<Image> cardPages(Card card, Watch watch) throws IOException {
        Path pdf = Files.createTempFile("effleurage-card", ".pdf");
        try {
            writeCard(card, watch, pdf);
            return CardPages.of(pdf);
        } finally {
            Files.deleteIfExists(pdf);
        }
    }

    @Override
    public void writeFilm(Film film, Watch watch, Path file) throws IOException {
        PlayerFilm maker = new PlayerFilm(home, locale.get(), () -> Darkroom.behind(door));
        switch (film.form()) {
            case GIF -> maker.writeGif(film.score(), options(film, FilmForm.GIF), watch::goesOn, file);
            case MP4 -> {
                Optional<Ffmpeg> ffmpeg = Ffmpeg.find(environment);
                if (ffmpeg.isEmpty()) {
                    throw new IOException("ffmpeg is gone");
                }
                maker.writeVideo(film.score(), options(film, FilmForm.MP4), ffmpeg.get(),
                        track(film.score(), film.hearing()), watch::goesOn, file);
            }
        }
    }

    private CardOptions options(Card card) {
        return new CardOptions(switch (card.paper()) {
            case A4 -> app.effleurage.export.card.Paper.A4;
            case LETTER -> app.effleurage.export.card.Paper.LETTER;
        }, locale.get(), card.facing(), card.person());
    }

    /** What the player would let be heard. Whoever has turned it down has not turned down what they give away. */
    private Track track(Score score, Hearing hearing) {
        return sound.of(score, locale.get(),
                hearing.sound().withMasterPercent(SoundSettings.DEFAULT.masterPercent()), hearing.spoken(), hearing.voice());
    }

    private static FilmOptions options(Film film, FilmForm form) {
        return new FilmOptions(new PictureOptions(form.width(), form.height(), film.look().theme(), film.look().facing(),
                        film.look().person(), false),
                film.fromNanos(), film.toNanos(), form.framesPerSecond());
    }
}
