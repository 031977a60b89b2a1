package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Letters;
import java.nio.file.Path;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WrappingTest {

    private static final String ARABIC = "مرّر أطراف الأصابع (برفق) من الذقن إلى Effleurage، ثم 12 مرة نحو الأذن — "
            + "ببطء؛ حتى 3:05 دقائق (Cormorant Garamond) أو أكثر/أقل قليلاً.";

    /** Without the marks the toolkit fails here on Linux, in any width that breaks a run. */
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 90, 120, 170, 240, 330, 500})
    void arabicWrapsInAnyWidth(int width, FxRobot robot) {
        Fonts.load(Path.of("."), Letters.ARABIC);
        Label label = Words.wrapped(ARABIC);
        label.setStyle("-fx-font-family: Vazirmatn; -fx-font-size: 18px;");

        robot.interact(() -> {
            VBox box = new VBox(label);
            Scene scene = new Scene(box, width, 900);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            scene.snapshot(null);
        });

        assertThat(label.getHeight()).isGreaterThan(40);
        assertThat(label.getText().replaceAll("[\u200e\u200f]", "").replace('\u00a0', ' ')).isEqualTo(ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0em", "0.2em", "-0.15em"})
    void arabicStandsOnTheLineOfWhatIsBesideIt(String spacing, FxRobot robot) {
        Fonts.load(Path.of("."), Letters.ARABIC);
        Label wrapped = Words.wrapped("تخفيف التوتر");
        Label line = Words.line("6 دقائق");
        wrapped.setStyle("-fx-line-spacing: " + spacing + ";");

        robot.interact(() -> {
            HBox box = new HBox(wrapped, line);
            box.setAlignment(Pos.BASELINE_LEFT);
            box.setStyle("-fx-font-family: Vazirmatn; -fx-font-size: 16px;");
            Scene scene = new Scene(box, 400, 100);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            scene.snapshot(null);
        });

        assertThat(baseline(wrapped)).isCloseTo(baseline(line), within(0.6));
    }

    private static double baseline(Label label) {
        Text text = (Text) label.lookup(".text");
        return text.localToScene(0, text.getBaselineOffset()).getY();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(في الوجه أو العنق)، أو وذمة", "«الخدان»؛ ثم «الذقن»، نحو (الأذن)."})
    void marksLeaveEachSignOnItsSide(String arabic) {
        String wrapping = Wrapping.of(arabic);
        Bidi sides = new Bidi(wrapping, Bidi.DIRECTION_RIGHT_TO_LEFT);

        assertThat(IntStream.range(0, wrapping.length()).filter(at -> !Wrapping.isMark(wrapping.charAt(at))))
                .allMatch(at -> sides.getLevelAt(at) == 1);
    }

    @Test
    void whatHasTheMarksGetsNoMore() {
        assertThat(Wrapping.of(Wrapping.of(ARABIC))).isEqualTo(Wrapping.of(ARABIC));
        assertThat(Wrapping.of(Wrapping.of("額をなでます。"))).isEqualTo(Wrapping.of("額をなでます。"));
    }

    @Test
    void japaneseBreaksBetweenPhrases() {
        assertThat(pieces("噛むとふくらむ筋肉に、ゆっくり円を描きます。"))
                .containsExactly("噛むと", "ふくらむ", "筋肉に、", "ゆっくり円を", "描きます。");
        assertThat(pieces("ゆっくりとしたストロークで")).containsExactly("ゆっくりとした", "ストロークで");
        assertThat(pieces("ストレスケア")).containsExactly("ストレスケア");
        assertThat(pieces("6分のケア。12回まで")).containsExactly("6分の", "ケア。", "12回まで");
        assertThat(pieces("マッサージをしないでください。見え方の変化がある方は")).contains("マッサージを", "しないでください。", "見え方の");
        assertThat(pieces("途中で終わりました。ステップ4「こめかみ」の最初から続けられます。")).contains("ステップ4", "「こめかみ」の");
        assertThat(pieces("あごから額まで、手のひらで遠くへ。朝のむくみ感が")).contains("あごから", "手のひらで", "遠くへ。", "むくみ感が");
        assertThat(pieces("皮膚の感染症（口唇ヘルペス、とびひ、おでき）がある"))
                .contains("（口唇ヘルペス、", "とびひ、", "おでき）がある");
        assertThat(pieces("ゆっくり均等になで上げます。")).containsExactly("ゆっくり均等に", "なで上げます。");
        assertThat(pieces("うっかり触れても何も変わりません。Kで解除します。")).contains("Kで");
    }

    @Test
    void nothingIsJoinedInAFontThatWouldDrawASpaceThere(FxRobot robot) {
        Fonts.load(Path.of("."), Letters.LATIN);
        Fonts.load(Path.of("."), Letters.JAPANESE);
        Label label = Words.wrapped("円を描きます。");

        robot.interact(() -> label.setFont(Font.font("Cormorant Garamond SemiBold", 20)));
        assertThat(label.getText()).isEqualTo("円を描きます。\u200f");
        robot.interact(() -> label.setFont(Font.font("Shippori Mincho SemiBold", 20)));
        assertThat(label.getText()).isEqualTo(Wrapping.of("円を描きます。")).contains("\ufeff");
    }

    /** However long it is: a line that nothing may break is broken anywhere. */
    @Test
    void aPhraseHasAnEnd() {
        assertThat(pieces("あ".repeat(40))).allSatisfy(piece -> assertThat(piece.length()).isBetween(5, 17));
    }

    @Test
    void noSignOfChineseIsLeftAloneInTheLastLine() {
        assertThat(pieces("在上面慢慢画圈。")).endsWith("画圈。");
    }

    @Test
    void chineseBreaksBetweenWords() {
        assertThat(pieces("从太阳穴到下颌，让护肤品均匀抹开。"))
                .contains("太阳穴", "下颌，", "护肤品").doesNotContain("太", "阳", "护", "肤");
        assertThat(pieces("如有甲状腺功能亢进、颈动脉窦过敏，请选择其他流程。")).contains("甲状腺功能亢进、");
    }

    /** What the toolkit breaks no line within, without the signs that nobody sees. */
    private static List<String> pieces(String text) {
        String wrapping = Wrapping.of(text);
        List<String> pieces = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(wrapping);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            pieces.add(wrapping.substring(from, to).replaceAll("[\ufeff\u200f]", ""));
        }
        return pieces;
    }

    @Test
    void latinIsLeftAlone() {
        assertThat(Wrapping.of("Stroke – gently – “upwards”…")).isEqualTo("Stroke – gently – “upwards”…");
    }
}
