package app.effleurage.ui.stage.face;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.View;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Someone whose face the stage can show.
 *
 * @param id the name of the folder, by which settings know the person
 * @param name what a user reads
 * @param order where the person stands in a list: lower first
 * @param folder holds one drawing for each view, named after it
 */
public record FacePerson(String id, LocalizedText name, int order, Path folder) {

    public FacePerson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
    }

    /** The file that shows this person from {@code view}. */
    public Path file(View view) {
        return folder.resolve(view.id() + ".svg");
    }

    /**
     * Reads the drawing for a view, anew at each call. Any thread.
     *
     * @throws FaceArtException as {@link FaceArt#read}
     */
    public FaceArt art(View view) throws FaceArtException {
        return FaceArt.read(file(view));
    }
}
