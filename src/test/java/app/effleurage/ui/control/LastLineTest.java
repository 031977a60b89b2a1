package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No single word on the last line of what is set large. */
class LastLineTest {

    @Test
    void theLastWordTakesTheOneBeforeWithIt() {
        assertThat(LastLine.held("Z\u00e4hne auseinander. Fest, nie schmerzhaft."))
                .isEqualTo("Z\u00e4hne auseinander. Fest, nie\u00a0schmerzhaft.");
    }

    @Test
    void onceHeldItStaysAsItIs() {
        String held = LastLine.held("Two words at the end.");

        assertThat(LastLine.held(held)).isEqualTo(held);
    }

    @Test
    void namesAndWordsTooLongToStandTogetherBreakWhereTheyMust() {
        assertThat(LastLine.held("One two three")).isEqualTo("One two three");
        assertThat(LastLine.held("Over it to the clavicular sternocleidomastoid"))
                .isEqualTo("Over it to the clavicular sternocleidomastoid");
    }

    @Test
    void whatIsReadFromTheRightBreaksByItsOwnRules() {
        String arabic = "\u0636\u0639 \u064a\u062f\u064a\u0643 \u0639\u0644\u0649 \u062e\u062f\u064a\u0643";

        assertThat(LastLine.held(arabic)).isEqualTo(arabic);
    }
}
