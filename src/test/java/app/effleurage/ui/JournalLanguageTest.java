package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.text.Language;
import app.effleurage.ui.theme.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What was played in one language is looked back on in another. */
class JournalLanguageTest {

    @Test
    void aRoutineThatIsStillThereIsCalledAsItIsNow() {
        List<String> said = Toolkit.call(() -> {
            Scene scene = new Pages(Pages.Size.of("1280x800"), Theme.LIGHT, 1, Language.GERMAN.locale())
                    .journal(SampleJournals.full(), false);
            return scene.getRoot().lookupAll(".history-line .label").stream().map(each -> ((Label) each).getText()).toList();
        });

        assertThat(said).contains("Stressabbau").doesNotContain("Stress relief");
    }
}
