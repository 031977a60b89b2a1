package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class StageInWindowTest {

    @Test
    void theBreathKeepsItsSizeWhenTheSheetsAreLookedThroughAgain() {
        List<Double> sizes = Toolkit.call(() -> {
            Score score = Composer.compose(SampleRoutines.named("stress-relief")).score().orElseThrow();
            StageView stage = new StageView(Path.of("assets"), Locale.ENGLISH, _ -> { });
            stage.setScore(score);
            Pages.Player player = new Pages(new Pages.Size(1280, 800), Theme.LIGHT).player(score, stage);
            player.transport().seek(40_000_000_000L);
            stage.show(player.model().momentProperty().get());
            player.layOut();
            Text count = (Text) stage.lookup(".breath-count");
            double before = count.getFont().getSize();
            // As when the buttons fade and come back: the sheets are looked through, and nothing is laid out.
            for (boolean idle : new boolean[] {true, false}) {
                player.view().pseudoClassStateChanged(PseudoClass.getPseudoClass("idle"), idle);
                player.scene().getRoot().applyCss();
            }
            return List.of(before, count.getFont().getSize());
        });

        assertThat(sizes.get(1)).isEqualTo(sizes.get(0)).isGreaterThan(20);
    }
}
