package app.effleurage.cli;

import app.effleurage.cli.PictureMaker.PictureRequest;
import app.effleurage.cli.WindowLauncher.NoWindowException;
import app.effleurage.cli.WindowLauncher.WindowRequest;
import app.effleurage.export.PictureOptions;
import app.effleurage.export.PlayerPicture;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.ui.EffleurageWindow;
import app.effleurage.ui.LaunchRequest;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The real window and the real pictures behind the commands' doors. */
final class Screens {

    private Screens() {
    }

    static void open(WindowRequest request) throws NoWindowException {
        try {
            EffleurageWindow.open(new LaunchRequest(
                    request.home(), request.folders(), request.routine(), request.at(), request.fitTo()));
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

    static void draw(PictureRequest request, Path png, Locale locale) throws IOException {
        PictureOptions options = new PictureOptions(request.size().width(), request.size().height(),
                theme(request.theme()), request.view() == ViewChoice.FACING);
        try (PlayerPicture picture = new PlayerPicture(request.home(), locale)) {
            picture.render(request.score(), request.at().toNanos(), options, png);
        }
    }

    private static Theme theme(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT, SYSTEM -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }
}
