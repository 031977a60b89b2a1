package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.effleurage.text.Language;
import app.effleurage.ui.theme.Theme;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The toolkit fails where it breaks words that are read from the right; no page of ours may have it do so. */
class RightToLeftTest {

    @ParameterizedTest
    @CsvSource({"1024x700, 1", "1280x800, 1", "1280x800, 1.5", "1920x1080, 2"})
    void everyPageOfARoutineCanBeLaidOut(String size, double text) {
        Locale arabic = Language.locale(Optional.empty(), Locale.forLanguageTag("ar"));
        SampleRoutines.all().forEach(routine -> {
            lays(size, text, arabic, pages -> pages.before(routine));
            lays(size, text, arabic, pages -> pages.client(routine, 0));
        });
    }

    private static void lays(String size, double text, Locale locale, Function<Pages, Scene> page) {
        assertThatCode(() -> Toolkit.call(() -> page.apply(new Pages(Pages.Size.of(size), Theme.LIGHT, text, locale))
                .snapshot(null))).doesNotThrowAnyException();
    }
}
