package app.effleurage.ui;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;

/** Watches what the desktop asks for, and tells an appearance of it. */
final class DesktopWatch {

    /** Set by Windows; JavaFX has no property of its own for it. */
    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";
    private static final String GTK_HIGH_CONTRAST = "highcontrast";

    private final Scene scene;
    private final Appearance appearance;

    DesktopWatch(Scene scene, Appearance appearance) {
        this.scene = scene;
        this.appearance = appearance;
        InvalidationListener listener = _ -> look();
        scene.getPreferences().colorSchemeProperty().addListener(listener);
        scene.getPreferences().reducedMotionProperty().addListener(listener);
        Platform.getPreferences().addListener(listener);
        look();
    }

    private void look() {
        appearance.follow(new Appearance.Desktop(
                scene.getPreferences().getColorScheme() == ColorScheme.DARK, contrast(),
                scene.getPreferences().isReducedMotion()));
    }

    private static boolean contrast() {
        var preferences = Platform.getPreferences();
        boolean windows = preferences.getBoolean(WINDOWS_HIGH_CONTRAST).orElse(false);
        boolean gtk = preferences.getString(GTK_THEME)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(GTK_HIGH_CONTRAST)).isPresent();
        return windows || gtk;
    }
}
