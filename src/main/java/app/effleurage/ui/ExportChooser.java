package app.effleurage.ui;

import app.effleurage.journal.HistoryExport;
import app.effleurage.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for the file to export a history to, by the desktop's own dialog. */
final class ExportChooser {

    private ExportChooser() {
    }

    /** Empty when the user thinks better of it. The file's name ends as its form wants it. */
    static Optional<Path> ask(Window window, Messages words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.title"));
        chooser.setInitialFileName(words.get("export.name"));
        FileChooser.ExtensionFilter json = filter(words.get("export.json"), HistoryExport.JSON);
        chooser.getExtensionFilters().setAll(filter(words.get("export.csv"), HistoryExport.CSV), json);
        File chosen = chooser.showSaveDialog(window);
        HistoryExport form = chooser.getSelectedExtensionFilter() == json ? HistoryExport.JSON : HistoryExport.CSV;
        return Optional.ofNullable(chosen).map(File::toPath).map(file -> HistoryExport.of(file).isPresent()
                ? file : file.resolveSibling(file.getFileName() + "." + form.id()));
    }

    private static FileChooser.ExtensionFilter filter(String name, HistoryExport form) {
        return new FileChooser.ExtensionFilter(name, "*." + form.id());
    }
}
