package app.effleurage.ui.keys;

import javafx.scene.input.KeyCode;

/** A key as a person presses it. */
public sealed interface Key {

    /** The end of the message key under which its name stands. */
    String id();

    /** A key by its place in the keyboard, pressed alone. */
    record Pressed(KeyCode code) implements Key {
        @Override
        public String id() {
            return code.name();
        }
    }

    /** A key by the character it types, wherever a keyboard has it. */
    record Typed(char character) implements Key {
        @Override
        public String id() {
            return "typed-" + (int) character;
        }
    }

    /** Any of the digits 1 to 9. */
    record Digit() implements Key {
        @Override
        public String id() {
            return "digit";
        }
    }
}
