package app.effleurage.ui.player;

import app.effleurage.routine.Stroke;
import app.effleurage.score.Moment;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Badge;
import app.effleurage.ui.control.Contacts;
import app.effleurage.ui.control.PressureScale;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import javafx.scene.layout.VBox;

/** How a stroke is done: with what part of the hand, on which side, how firmly. */
final class HowPane extends VBox {

    private final HowWords words;
    private final Badge contact = new Badge(Icon.HANDS_REST, "");
    private final Badge side = new Badge(Icon.MIRROR, "");
    private final PressureScale pressure = new PressureScale();
    /** What is shown; nothing is touched while it stays the same. */
    private HowWords.Shown shown;

    HowPane(Messages words) {
        this.words = new HowWords(words);
        Styles.styled(this, "how");
        getChildren().addAll(contact, side, pressure);
        for (var line : getChildren()) {
            line.managedProperty().bind(line.visibleProperty());
        }
    }

    void show(Moment moment) {
        HowWords.Shown now = HowWords.Shown.at(moment);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        side.setVisible(now.stroke().isPresent());
        pressure.setVisible(now.stroke().isPresent());
        if (now.stroke().isEmpty()) {
            contact.show(Icon.HANDS_REST, words.contact(now));
            return;
        }
        Stroke stroke = now.stroke().get();
        contact.show(Contacts.icon(stroke.contact()), words.contact(now));
        side.show(Icon.MIRROR, words.side(now));
        pressure.show(stroke.pressure(), words.pressure(now));
    }
}
