package app.effleurage.cli;

import app.effleurage.cli.CardMaker.CardRequest;
import app.effleurage.cli.FilmMaker.FilmRequest;
import app.effleurage.cli.PictureMaker.PictureRequest;
import app.effleurage.cli.SheetMaker.SheetRequest;
import app.effleurage.cli.WindowLauncher.NoWindowException;
import app.effleurage.export.ContactSheet;
import app.effleurage.export.PictureOptions;
import app.effleurage.export.PlayerPicture;
import app.effleurage.export.SheetOptions;
import app.effleurage.export.Watch;
import app.effleurage.export.card.PrintedCard;
import app.effleurage.export.film.PlayerFilm;
import app.effleurage.export.handout.WindowHandouts;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.ui.EffleurageWindow;
import app.effleurage.ui.LaunchRequest;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;

/** The one place where the commands reach the toolkit, so that none of it is loaded before it is wanted. */
final class ToolkitDoors {

    private ToolkitDoors() {
    }

    static void openWindow(LaunchRequest request) throws NoWindowException {
        try {
            EffleurageWindow.open(request, language -> WindowHandouts.ofThisProcess(request.home(), language));
        } catch (UnsupportedOperationException noDisplay) {
            throw new NoWindowException(noDisplay);
        } catch (RuntimeException failure) {
            // So the toolkit says that one of its own libraries cannot be loaded.
            if (failure.getCause() instanceof UnsatisfiedLinkError) {
                throw new NoWindowException(failure);
            }
            throw failure;
        }
    }

    static void writePicture(PictureRequest request, Path out) throws IOException {
        PictureOptions options = new PictureOptions(
                request.size().width(), request.size().height(), themeOf(request.look().theme()),
                request.look().isFacing(), request.look().person(), false);
        try (PlayerPicture picture = new PlayerPicture(request.home(), request.locale())) {
            picture.render(request.score(), request.at().toNanos(), options, out);
        }
    }

    static void writeSheet(SheetRequest request, Path out) throws IOException {
        SheetOptions options = new SheetOptions(request.frames(), themeOf(request.look().theme()),
                request.look().isFacing(), request.stageOnly(), request.look().person(), request.isStill());
        try (ContactSheet sheet = new ContactSheet(request.home(), request.locale())) {
            sheet.render(request.score(), options, out);
        }
    }

    static CardMaker.Made writeCard(CardRequest request, Path out) throws IOException {
        try (PrintedCard card = new PrintedCard(request.home())) {
            PrintedCard.Made made = card.write(request.score(), request.options(), out);
            return new CardMaker.Made(made.pages(), made.missing());
        }
    }

    static void writeFilm(FilmRequest request, Watch watch, Path out) throws IOException {
        PlayerFilm film = new PlayerFilm(request.home(), request.locale());
        if (request.video().isPresent()) {
            FilmMaker.Video video = request.video().get();
            film.writeVideo(request.score(), request.options(), video.ffmpeg(), video.track(), watch, out);
        } else {
            film.writeGif(request.score(), request.options(), watch, out);
        }
    }

    static Theme themeOf(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT, SYSTEM -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }
}
