package app.effleurage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.Landmark;
import app.effleurage.face.Landmarks;
import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Named;
import app.effleurage.routine.RestingHands;
import app.effleurage.text.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextMessagesTest {

    static Stream<String> keysOfWhatARoutineCanSay() {
        return Stream.of(
                keys("motion.", Motion.values()), keys("contact.", Contact.values()), keys("hands.", Hands.values()),
                keys("resting.", RestingHands.values()), keys("breath.", BreathPhase.Kind.values()),
                keys("breath.pattern.", BreathPhase.Kind.values()),
                Landmarks.all().stream().map(Landmark::name).map(name -> "landmark." + name),
                Stream.of("1", "2", "3", "1-2", "2-3", "1-3").map(level -> "pressure." + level))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keysOfWhatARoutineCanSay")
    void whateverARoutineCanSayHasWords(String key) {
        Messages messages = Messages.beside(TextPlayer.class, Locale.ENGLISH);

        assertThat(messages.get(key)).isNotEqualTo(key).isNotBlank();
    }

    private static Stream<String> keys(String prefix, Named[] constants) {
        return Stream.of(constants).map(constant -> prefix + constant.id());
    }
}
