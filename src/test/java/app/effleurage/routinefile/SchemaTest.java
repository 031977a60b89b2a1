package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that ships says what the reader says, as far as a schema can. */
class SchemaTest {

    private static final Path FILE = Corpus.HOME.resolve("assets/schema/routine-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(FILE), InputFormat.JSON);
    private static final JsonNode TREE = JsonMapper.shared().readTree(text(FILE));

    static Stream<Corpus.Bad> bad() {
        return Corpus.bad();
    }

    static Stream<Path> good() {
        return Corpus.good();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatTheReaderRefusesUnlessOnlyTheReaderCanTell(Corpus.Bad bad) {
        assertThat(isRefused(bad.file())).isEqualTo(bad.isRefusedBySchema());
    }

    @ParameterizedTest
    @MethodSource("good")
    void acceptsWhatTheReaderAccepts(Path good) {
        assertThat(SCHEMA.validate(text(good), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void knowsTheSameFieldsAsTheReader(Shape shape) {
        JsonNode object = switch (shape) {
            case ROUTINE -> TREE;
            case PLACE -> TREE.at("/$defs/place/anyOf/1");
            case SOURCE, STEP, BREATH, STROKE -> TREE.at("/$defs/" + shape.id());
        };

        assertThat(object.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(shape.fields());
        assertThat(strings(object.get("required"))).containsExactlyElementsOf(shape.required());
        assertThat(object.get("additionalProperties").booleanValue()).isFalse();
    }

    @Test
    void knowsTheSameLandmarksAndBreathsAsTheReader() {
        assertThat(strings(TREE.at("/$defs/landmark/enum"))).containsExactlyElementsOf(PlaceForm.usable());
        assertThat(TREE.at("/$defs/step/properties/breath/anyOf/0/anyOf").valueStream()
                .map(choice -> choice.get("const").stringValue()))
                .containsExactlyElementsOf(BreathPatterns.all().stream().map(BreathPattern::id).toList());
    }

    @Test
    void describesEveryFieldForEditors() {
        assertThat(TREE.get("properties").valueStream()).allMatch(field -> field.has("description"));
        assertThat(Stream.of("source", "step", "breath", "stroke")
                .flatMap(name -> TREE.at("/$defs/" + name + "/properties").valueStream()))
                .allMatch(field -> field.has("description"));
    }

    private static boolean isRefused(Path file) {
        try {
            return !SCHEMA.validate(text(file), InputFormat.JSON).isEmpty();
        } catch (UncheckedIOException | IllegalArgumentException | JacksonException _) {
            // No UTF-8, or no JSON at all.
            return true;
        }
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
