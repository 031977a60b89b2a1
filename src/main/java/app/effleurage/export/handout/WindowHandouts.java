package app.effleurage.export.handout;

import app.effleurage.export.Darkroom;
import app.effleurage.export.PictureOptions;
import app.effleurage.export.card.CardOptions;
import app.effleurage.export.card.CardPages;
import app.effleurage.export.card.PrintedCard;
import app.effleurage.export.film.Ffmpeg;
import app.effleurage.export.film.FilmOptions;
import app.effleurage.export.film.FilmWatch;
import app.effleurage.export.film.PlayerFilm;
import app.effleurage.journal.UserFolders;
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

    private static final int GIF_WIDTH = 640;
    private static final int GIF_HEIGHT = 400;
    private static final int GIF_FRAMES = 12;
    private static final int VIDEO_WIDTH = 1280;
    private static final int VIDEO_HEIGHT = 720;
    private static final int VIDEO_FRAMES = 25;

    private final Path home;
    private final Supplier<Locale> locale;
    private final Map<String, String> environment;
    private final FilmSound sound;
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
        sound = new FilmSound(locale, voices, environment, property);
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
        FilmWatch asked = watch::goesOn;
        switch (film.form()) {
            case GIF -> maker.writeGif(film.score(), options(film, GIF_WIDTH, GIF_HEIGHT, GIF_FRAMES), asked, file);
            case MP4 -> {
                Optional<Ffmpeg> ffmpeg = Ffmpeg.find(environment);
                if (ffmpeg.isEmpty()) {
                    throw new IOException("ffmpeg is gone");
                }
                maker.writeVideo(film.score(), options(film, VIDEO_WIDTH, VIDEO_HEIGHT, VIDEO_FRAMES), ffmpeg.get(),
                        sound.of(film.score(), film.hearing()), asked, file);
            }
        }
    }

    private CardOptions options(Card card) {
        return new CardOptions(switch (card.paper()) {
            case A4 -> app.effleurage.export.card.Paper.A4;
            case LETTER -> app.effleurage.export.card.Paper.LETTER;
        }, locale.get(), card.facing(), card.person());
    }

    private static FilmOptions options(Film film, int width, int height, int framesPerSecond) {
        return new FilmOptions(new PictureOptions(width, height, film.look().theme(), film.look().facing(),
                        film.look().person(), false),
                film.fromNanos(), film.toNanos(), framesPerSecond);
    }
}
