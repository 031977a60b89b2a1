package app.effleurage.ui.aloud;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;

/**
 * What a screen reader is told of something on the screen, by JavaFX's own attributes.
 *
 * @param name what it is called; empty where nobody named it
 * @param value what is set or written, in words; of a {@link AccessibleRole#SLIDER} without words its percent
 * @param selected whether it is chosen or on; empty where it cannot be
 * @param expanded whether what it folds away is shown; empty where it folds nothing
 * @param available whether it can be used now
 */
record Facts(AccessibleRole role, String name, Optional<Value> value, Optional<Boolean> selected,
        Optional<Boolean> expanded, boolean available) {

    private static final Set<AccessibleRole> CHOSEN = EnumSet.of(AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.RADIO_BUTTON, AccessibleRole.CHECK_BOX);
    private static final Set<AccessibleRole> FOLDING = EnumSet.of(AccessibleRole.COMBO_BOX, AccessibleRole.TITLED_PANE);
    private static final double PERCENT = 100;

    Facts {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(selected, "selected");
        Objects.requireNonNull(expanded, "expanded");
    }

    /** A value in words, or one that is yet to be put in words. */
    sealed interface Value {

        record Words(String words) implements Value {
        }

        record Percent(int percent) implements Value {
        }

        /**
         * What somebody is writing.
         *
         * @param caret before which character they write, 0 to the text's length
         */
        record Written(String text, int caret) implements Value {
        }
    }

    /** What there is to tell of {@code node} by now. */
    static Facts of(Node node) {
        AccessibleRole role = Objects.requireNonNullElse(node.getAccessibleRole(), AccessibleRole.NODE);
        return new Facts(role, name(node), value(node, role),
                CHOSEN.contains(role) ? flag(node, AccessibleAttribute.SELECTED) : Optional.empty(),
                FOLDING.contains(role) ? flag(node, AccessibleAttribute.EXPANDED) : Optional.empty(),
                !flag(node, AccessibleAttribute.DISABLED).orElse(false));
    }

    private static String name(Node node) {
        // Without a name of its own the text of a field is what is written in it.
        boolean isHolding = node instanceof TextInputControl || node instanceof ComboBox<?>;
        String own = isHolding ? said(node.getAccessibleText())
                : said(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        return own.isBlank() && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label
                ? said(label.queryAccessibleAttribute(AccessibleAttribute.TEXT)) : own;
    }

    private static Optional<Value> value(Node node, AccessibleRole role) {
        // Here the toolkit has no attribute that tells what is written or chosen as soon as there is a name.
        return switch (node) {
            case TextInputControl field -> Optional.of(new Value.Written(said(field.getText()), field.getCaretPosition()));
            case ComboBox<?> box -> Optional.of(new Value.Words(chosen(box)));
            case Node _ when role == AccessibleRole.SLIDER -> slid(node);
            case Node _ -> Optional.empty();
        };
    }

    private static Optional<Value> slid(Node node) {
        String words = said(node.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
        if (!words.isBlank()) {
            return Optional.of(new Value.Words(words));
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.VALUE) instanceof Double at
                && node.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE) instanceof Double least
                && node.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE) instanceof Double most && most > least
                ? Optional.of(new Value.Percent((int) Math.round(PERCENT * (at - least) / (most - least))))
                : Optional.empty();
    }

    private static <T> String chosen(ComboBox<T> box) {
        StringConverter<T> converter = box.getConverter();
        return said(converter == null ? box.getValue() : converter.toString(box.getValue()));
    }

    private static Optional<Boolean> flag(Node node, AccessibleAttribute attribute) {
        return node.queryAccessibleAttribute(attribute) instanceof Boolean is ? Optional.of(is) : Optional.empty();
    }

    private static String said(Object text) {
        return text == null ? "" : text.toString();
    }
}
