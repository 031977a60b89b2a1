package app.effleurage.export;

import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import app.effleurage.ui.theme.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The row of one step: its name, and its pictures with step and time under each. JavaFX thread only. */
final class SheetRow {

    private static final double TENTHS_A_SECOND = 10;
    private static final long TENTHS_A_MINUTE = 600;
    private static final long TENTH_NANOS = 100_000_000;

    private final Theme theme;
    private final Locale locale;
    private final Messages words;
    private final int width;
    private final int height;

    /**
     * @param width of each picture
     * @param height of each picture
     */
    SheetRow(Theme theme, Locale locale, int width, int height) {
        this.theme = theme;
        this.locale = locale;
        words = Messages.beside(SheetRow.class, locale);
        this.width = width;
        this.height = height;
    }

    BufferedImage draw(ScoredStep step, List<Long> times, List<BufferedImage> pictures) {
        int number = step.index() + 1;
        List<Region> places = pictures.stream().map(_ -> place()).toList();
        HBox cells = Styles.styled(new HBox(), "sheet-cells");
        for (int i = 0; i < places.size(); i++) {
            cells.getChildren().add(new VBox(places.get(i),
                    Words.line(words.get("sheet.frame", number, clock(times.get(i))), "sheet-caption")));
        }
        String name = step.step().words().name().in(locale);
        VBox row = Styles.styled(new VBox(Words.line(words.get("sheet.step", number, name), Styles.HEADING), cells),
                "sheet-row");
        Styles.dress(row, SheetRow.class, "sheet.css", Letters.of(words));
        Scene scene = new Scene(row);
        theme.wear(scene, locale);
        BufferedImage drawn = Pixels.of(scene.snapshot(null));
        Graphics2D on = drawn.createGraphics();
        for (int i = 0; i < places.size(); i++) {
            Bounds at = places.get(i).localToScene(places.get(i).getLayoutBounds());
            on.drawImage(pictures.get(i), (int) at.getMinX(), (int) at.getMinY(), null);
        }
        on.dispose();
        return drawn;
    }

    private Region place() {
        Region place = new Region();
        place.setMinSize(width, height);
        return place;
    }

    private static String clock(long nanos) {
        long tenths = nanos / TENTH_NANOS;
        return String.format(Locale.ROOT, "%d:%04.1f",
                tenths / TENTHS_A_MINUTE, tenths % TENTHS_A_MINUTE / TENTHS_A_SECOND);
    }
}
