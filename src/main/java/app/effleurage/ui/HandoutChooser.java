package app.effleurage.ui;

import app.effleurage.text.Messages;
import app.effleurage.ui.handout.HandoutSheet;
import app.effleurage.ui.handout.HandoutViewModel;
import app.effleurage.ui.handout.HandoutWords;
import app.effleurage.ui.handout.What;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where something given away is to be kept, by the desktop's own dialog. */
final class HandoutChooser implements HandoutViewModel.Destination {

    private final Window window;
    private final Supplier<Locale> locale;
    private Optional<File> folder = Optional.empty();

    HandoutChooser(Window window, Supplier<Locale> locale) {
        this.window = window;
        this.locale = locale;
    }

    @Override
    public Optional<Path> ask(What what, String name) {
        Messages words = Messages.beside(HandoutSheet.class, locale.get());
        FileChooser chooser = new FileChooser();
        chooser.setTitle(HandoutWords.dialog(what, words));
        chooser.setInitialFileName(name);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(HandoutWords.kind(what, words), "*" + what.ending()));
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(window));
        chosen.ifPresent(file -> folder = Optional.ofNullable(file.getParentFile()));
        return chosen.map(file -> ended(file.toPath(), what.ending()));
    }

    /** The dialog has asked about a file of the very name; about one with another ending it has not. */
    static Path ended(Path file, String ending) {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return file;
        }
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> file.resolveSibling(name + (number == 1 ? "" : " (" + number + ")") + ending))
                .filter(free -> !Files.exists(free)).findFirst().orElseThrow();
    }
}
