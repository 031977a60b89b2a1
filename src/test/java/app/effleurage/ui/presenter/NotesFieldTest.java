package app.effleurage.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.Toolkit;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Letters;
import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody notes wraps in any script, and is kept as it was written. */
class NotesFieldTest {

    private static final String ARABIC = "مرّر أطراف الأصابع (برفق) من الذقن إلى Effleurage، ثم 12 مرة نحو الأذن — "
            + "ببطء؛ حتى 3:05 دقائق (Cormorant Garamond) أو أكثر/أقل قليلاً.";
    private static final double LINE = 20;

    @ParameterizedTest
    @ValueSource(ints = {180, 240, 330, 500})
    void arabicWrapsAsItIsWritten(int width) {
        Toolkit.run(() -> {
            Field shown = new Field(width);
            for (int at = 0; at < ARABIC.length(); at++) {
                shown.notes.insertText(shown.notes.getCaretPosition(), ARABIC.substring(at, at + 1));
                shown.layOut();
            }

            assertThat(shown.notes.written()).isEqualTo(ARABIC);
            assertThat(shown.notes.getHeight()).isGreaterThan(ARABIC.length() * 5.0 / width * LINE);
        });
    }

    @Test
    void aWordWithNoEndWrapsToo() {
        Toolkit.run(() -> {
            Field shown = new Field(200);

            shown.notes.setText("ه".repeat(300));
            shown.layOut();

            assertThat(shown.notes.written()).isEqualTo("ه".repeat(300));
            assertThat(shown.notes.getHeight()).isGreaterThan(5 * LINE);
        });
    }

    @Test
    void theCaretGoesASignAKey() {
        Toolkit.run(() -> {
            Field shown = new Field(240);
            shown.notes.setText(ARABIC + "\n" + ARABIC);
            shown.notes.end();

            int keys = 0;
            for (int was = -1; shown.notes.getCaretPosition() != was; keys++) {
                was = shown.notes.getCaretPosition();
                shown.notes.backward();
            }
            assertThat(shown.notes.getCaretPosition()).isLessThan(2);
            assertThat(keys - 1).isLessThanOrEqualTo(2 * ARABIC.length() + 1);
            shown.notes.end();
            assertThat(shown.notes.getCaretPosition()).isEqualTo(shown.notes.getLength());
        });
    }

    @Test
    void aKeyThatDeletesTakesASign() {
        Toolkit.run(() -> {
            Field shown = new Field(240);
            shown.notes.setText("واحد اثنان");
            shown.notes.positionCaret(shown.notes.getText().indexOf("اثنان"));

            shown.notes.deletePreviousChar();
            assertThat(shown.notes.written()).isEqualTo("واحداثنان");
            shown.notes.insertText(shown.notes.getCaretPosition(), " ");
            assertThat(shown.notes.written()).isEqualTo("واحد اثنان");
            shown.notes.deletePreviousChar();
            shown.notes.deleteNextChar();
            assertThat(shown.notes.written()).isEqualTo("واحدثنان");
            shown.notes.undo();
            assertThat(shown.notes.written()).isEqualTo("واحداثنان");
        });
    }

    /** On a page read from the left marks would turn the order of such words round. */
    @Test
    void wordsWithinASentenceReadFromTheLeftKeepTheirOrder() {
        Toolkit.run(() -> {
            Field shown = new Field(240);
            shown.scene.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            shown.layOut();
            String mixed = "Oil of " + ARABIC;

            shown.notes.setText(mixed);
            shown.layOut();
            assertThat(shown.notes.getText()).isEqualTo(mixed);

            shown.notes.setText(ARABIC);
            shown.layOut();
            assertThat(shown.notes.getText()).isNotEqualTo(ARABIC);
            assertThat(shown.notes.isWrapText()).isTrue();
        });
    }

    @Test
    void wordsReadFromTheLeftGetNoMarks() {
        Toolkit.run(() -> {
            Field shown = new Field(240);

            shown.notes.setText("Gently – twice…\nthen rest");

            assertThat(shown.notes.getText()).isEqualTo("Gently – twice…\nthen rest");
        });
    }

    /** The air about it comes out in parts of a pixel, by which it was asked now and then not. */
    @Test
    void itLiesInItsPlaceHoweverWideThatIs() {
        Toolkit.run(() -> {
            Fonts.load(Path.of("."), Letters.LATIN);
            NotesField notes = new NotesField("Stringendo piano, il massetere sporge sotto le dita: è il punto. ".repeat(3));
            notes.setStyle("-fx-font-family: 'Nunito Sans'; -fx-font-size: 16px;");
            StackPane place = new StackPane(notes);
            place.setStyle("-fx-padding: 0 0 8.4 46.4;");
            VBox page = new VBox(place);
            Scene scene = new Scene(page, 300, 900);
            for (int width = 300; width < 700; width++) {
                page.setMaxWidth(width);
                page.resize(width, 900);
                scene.snapshot(null);
                page.resize(width, 900);
                page.layout();

                assertThat(place.getWidth()).isEqualTo(width);
                assertThat(notes.getLayoutY()).as("%d wide", width).isZero();
            }
        });
    }

    /** On a page that is read from the right, as wide as it is told. */
    private static final class Field {

        final NotesField notes = new NotesField("");
        private final Scene scene;

        Field(int width) {
            Fonts.load(Path.of("."), Letters.ARABIC);
            notes.setStyle("-fx-font-family: Vazirmatn; -fx-font-size: 16px;");
            scene = new Scene(new VBox(notes), width, 900);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            layOut();
        }

        void layOut() {
            scene.snapshot(null);
        }
    }
}
