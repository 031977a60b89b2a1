package app.effleurage.ui.presenter;

import app.effleurage.routine.Pressure;
import app.effleurage.score.Action;
import app.effleurage.score.Moment;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PressureScale;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** The levels of pressure, what each feels like and where it is right; those of the stroke in play stand out. */
final class PressureCard extends VBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final List<VBox> levels = new ArrayList<>();
    private Optional<Pressure> shown = Optional.empty();

    PressureCard(Messages words) {
        Styles.styled(this, Styles.SURFACE, "pressure-card");
        getChildren().add(Words.wrapped(words.get("pressure.title"), "pressure-title"));
        for (int level = Pressure.LIGHTEST; level <= Pressure.FIRMEST; level++) {
            PressureScale scale = new PressureScale();
            scale.show(new Pressure(level, level), words.get("pressure." + level));
            VBox box = Styles.styled(new VBox(scale, Words.wrapped(words.get("pressure.where." + level),
                    "pressure-where")), "pressure-level");
            levels.add(box);
            getChildren().add(box);
        }
    }

    void show(Moment moment) {
        Optional<Pressure> now = moment.action() instanceof Action.Stroking stroking
                ? Optional.of(stroking.run().stroke().pressure()) : Optional.empty();
        if (!now.equals(shown)) {
            shown = now;
            for (int i = 0; i < levels.size(); i++) {
                int level = Pressure.LIGHTEST + i;
                levels.get(i).pseudoClassStateChanged(NOW,
                        now.filter(each -> each.from() <= level && level <= each.to()).isPresent());
            }
        }
    }
}
