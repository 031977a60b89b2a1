package app.effleurage.routinefile;

import app.effleurage.routine.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Words in one or several languages: a string, or an object from language tag to string. */
final class TextForm {

    /**
     * Words with the place where each language's stand.
     *
     * @param spots by language, as {@link LocalizedText#byLanguage}
     */
    record Sited(LocalizedText text, Map<Locale, Spot> spots) {

        /** The words in that very language, if there are any. */
        Optional<String> in(Locale language) {
            return Optional.ofNullable(text.byLanguage().get(language));
        }

        /** Where the words in a language stand that they are given in. */
        Spot spot(Locale language) {
            return Objects.requireNonNull(spots.get(language));
        }
    }

    private final Values values;

    TextForm(Values values) {
        this.values = values;
    }

    /** The words, or nothing when some are at fault; each language at most {@code most} characters. */
    Optional<Sited> read(Node node, int most) {
        return switch (node) {
            case Node.Text text -> values.text(text, most).map(words ->
                    new Sited(LocalizedText.of(words), Map.of(Locale.ENGLISH, text.spot())));
            case Node.Obj languages -> byLanguage(languages, most);
            case Node.Arr _, Node.Num _, Node.Bool _, Node.Null _, Node.Broken _ -> {
                values.wrongType(node, "words");
                yield Optional.empty();
            }
        };
    }

    /** A list of words, those at fault left out. */
    List<LocalizedText> readAll(List<Node> nodes, int most) {
        return Values.each(nodes, node -> read(node, most).map(Sited::text));
    }

    private Optional<Sited> byLanguage(Node.Obj languages, int most) {
        Problems problems = values.problems();
        int faultsBefore = problems.faults();
        int count = languages.members().size();
        if (count == 0 || count > Limits.LANGUAGES) {
            problems.addVariant(languages.spot(), ProblemCode.WRONG_COUNT, "languages",
                    languages.spot().pointer().field(), String.valueOf(count), "1", String.valueOf(Limits.LANGUAGES));
            return Optional.empty();
        }
        Map<Locale, String> words = LinkedHashMap.newLinkedHashMap(count);
        Map<Locale, Spot> spots = HashMap.newHashMap(count);
        for (Node.Member member : languages.members()) {
            Optional<Locale> language = LanguageTag.parse(member.name());
            Optional<String> text = values.text(member.value(), most);
            if (language.isEmpty()) {
                reportTag(member.name(), member.nameSpot());
            } else if (spots.putIfAbsent(language.get(), member.value().spot()) != null) {
                problems.add(member.nameSpot(), ProblemCode.DUPLICATE_LANGUAGE, member.name());
            } else if (text.isPresent()) {
                words.put(language.get(), text.get());
            }
        }
        return problems.faults() > faultsBefore
                ? Optional.empty() : Optional.of(new Sited(new LocalizedText(words), spots));
    }

    private void reportTag(String tag, Spot spot) {
        Optional<String> near = LanguageTag.repaired(tag);
        values.problems().addVariant(spot, ProblemCode.BAD_LANGUAGE, near.isPresent() ? "near" : "",
                Problems.quoted(tag), near.orElse(""));
    }
}
