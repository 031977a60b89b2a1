package app.effleurage.export.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(Locale.ENGLISH);

    @Test
    void fillsLinesWithWords() {
        assertThat(breaker.fill("one two three four", 9, String::length)).containsExactly("one two", "three", "four");
    }

    @Test
    void evensLinesOutSoThatNoWordStandsAlone() {
        assertThat(breaker.fill("aaa bbb ccc ddd ee", 15, String::length)).containsExactly("aaa bbb ccc ddd", "ee");
        assertThat(breaker.even("aaa bbb ccc ddd ee", 15, String::length)).containsExactly("aaa bbb", "ccc ddd ee");
    }

    @Test
    void breaksAWordThatIsLongerThanALineButNeverASign() {
        assertThat(breaker.fill("abcdefgh", 3, String::length)).containsExactly("abc", "def", "gh");
        assertThat(breaker.fill("\ud83d\ude00\ud83d\ude00", 1, String::length))
                .containsExactly("\ud83d\ude00", "\ud83d\ude00");
    }

    @Test
    void keepsHyphenedWordsTogetherAndBreaksAddressesWhereAPartEnds() {
        assertThat(breaker.fill("a warm-up glide", 9, String::length)).containsExactly("a warm-up", "glide");
        assertThat(breaker.fill("b warm-up glide", 8, String::length)).containsExactly("b", "warm-up", "glide");
        assertThat(breaker.fill("see example.org/a-b/c now", 14, String::length))
                .containsExactly("see", "example.org/a-", "b/c now");
    }

    @Test
    void breaksBetweenPhrasesWhereNoSpacesAre() {
        assertThat(new LineBreaker(Locale.JAPANESE).fill("マッサージをしないでください。", 10, String::length))
                .containsExactly("マッサージを", "しないでください。");
        assertThat(new LineBreaker(Locale.JAPANESE).fill("手技は2〜4週間", 6, String::length))
                .containsExactly("手技は", "2〜4週間");
        assertThat(new LineBreaker(Locale.CHINESE).fill("说法从4小时到2周不等", 9, String::length))
                .containsExactly("说法从4小时到", "2周不等");
        assertThat(new LineBreaker(Locale.CHINESE).fill("\uff08org/1234\uff09", 9, String::length))
                .containsExactly("\uff08org/123", "4\uff09");
        assertThat(new LineBreaker(Locale.CHINESE).fill("从太阳穴到下颌", 3, String::length))
                .containsExactly("从", "太阳穴", "到下颌");
    }

    @Test
    void nothingBecomesNoLine() {
        assertThat(breaker.fill("", 10, String::length)).isEmpty();
        assertThat(breaker.even("  ", 10, String::length)).isEmpty();
    }
}
