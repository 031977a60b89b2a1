package app.effleurage.routinefile;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Builds an object of a file field by field, in the order of the calls; what is empty is left out. */
final class TreeBuilder {

    private final List<Node.Member> members = new ArrayList<>();

    TreeBuilder put(String name, Node value) {
        members.add(new Node.Member(name, Spot.START.line(), Spot.START.column(), value));
        return this;
    }

    TreeBuilder text(String name, String value) {
        return put(name, new Node.Text(Spot.START, value));
    }

    TreeBuilder id(String name, Named constant) {
        return text(name, constant.id());
    }

    TreeBuilder words(String name, LocalizedText words) {
        return put(name, wordsOf(words));
    }

    TreeBuilder number(String name, long value) {
        return put(name, numberOf(BigDecimal.valueOf(value)));
    }

    TreeBuilder number(String name, double value) {
        return put(name, numberOf(BigDecimal.valueOf(value)));
    }

    TreeBuilder seconds(String name, Duration time) {
        return put(name, numberOf(Seconds.in(time)));
    }

    /** The field set to true, or left out. */
    TreeBuilder flag(String name, boolean value) {
        return value ? put(name, new Node.Bool(Spot.START, true)) : this;
    }

    /** The list, left out when it is empty. */
    <T> TreeBuilder list(String name, List<T> items, Function<T, Node> toNode) {
        return items.isEmpty() ? this : put(name, new Node.Arr(Spot.START, items.stream().map(toNode).toList()));
    }

    <T> TreeBuilder optional(String name, Optional<T> value, Function<T, Node> toNode) {
        value.ifPresent(given -> put(name, toNode.apply(given)));
        return this;
    }

    Node.Obj build() {
        return new Node.Obj(Spot.START, members);
    }

    /** A plain string where English is all there is, since that is what a plain string is read as. */
    static Node wordsOf(LocalizedText words) {
        if (words.byLanguage().keySet().equals(Set.of(Locale.ENGLISH))) {
            return textOf(words.in(Locale.ENGLISH));
        }
        TreeBuilder languages = new TreeBuilder();
        words.byLanguage().forEach((language, text) -> languages.text(language.toLanguageTag(), text));
        return languages.build();
    }

    static Node textOf(String value) {
        return new Node.Text(Spot.START, value);
    }

    static Node numberOf(BigDecimal value) {
        BigDecimal trimmed = value.stripTrailingZeros();
        String plain = trimmed.toPlainString();
        return new Node.Num(Spot.START, plain.length() <= Limits.NUMBER ? plain : trimmed.toString());
    }
}
