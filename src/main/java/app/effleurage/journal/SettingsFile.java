package app.effleurage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file in which settings are kept.
 *
 * <p>Reading never fails: what is missing or means nothing stands at its default, and a file that is no settings
 * file at all is put aside under another name. Fields that this version does not know survive a save. Safe for
 * one thread at a time; of two programs that save at once, the later wins, and neither leaves half a file.
 */
public final class SettingsFile {

    /** More than this is no settings file, and not worth reading. */
    private static final long LARGEST = 256 * 1024;
    private static final int MOST_ASIDE = 99;

    private final Path file;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public SettingsFile(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /** The settings file in its usual place. */
    public static SettingsFile in(UserFolders folders) {
        return new SettingsFile(folders.configuration().resolve("settings.json"));
    }

    /**
     * What a file held.
     *
     * @param settings the settings, whatever was amiss
     * @param notes what the user should be told
     */
    public record Loaded(Settings settings, List<SettingsNote> notes) {
        public Loaded {
            Objects.requireNonNull(settings, "settings");
            notes = List.copyOf(notes);
        }
    }

    /** Reads the file; without one, the defaults. */
    public Loaded load() {
        if (Files.notExists(file)) {
            return new Loaded(Settings.DEFAULT, List.of());
        }
        try {
            Optional<ObjectNode> root = parse();
            if (root.isEmpty()) {
                return new Loaded(Settings.DEFAULT, List.of(putAside()));
            }
            List<SettingsNote> notes = new ArrayList<>();
            Settings read = SettingsForm.read(root.get(),
                    (field, value) -> notes.add(new SettingsNote.NotUnderstood(file, field, value)));
            return new Loaded(read, notes);
        } catch (IOException _) {
            return new Loaded(Settings.DEFAULT, List.of(new SettingsNote.Unusable(file)));
        }
    }

    /** Writes the file, whole or not at all, with its folders if they are missing. */
    public void save(Settings settings) throws IOException {
        ObjectNode root = unknownFields();
        SettingsForm.write(settings, root);
        DurableFile.write(file, mapper.writeValueAsBytes(root));
    }

    private ObjectNode unknownFields() throws IOException {
        if (Files.notExists(file)) {
            return mapper.createObjectNode();
        }
        Optional<ObjectNode> root = parse();
        if (root.isEmpty()) {
            putAside();
        }
        return root.orElseGet(mapper::createObjectNode);
    }

    /** The file's content, or nothing when it is no settings file. */
    private Optional<ObjectNode> parse() throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        try {
            JsonNode root = mapper.readTree(Files.readAllBytes(file));
            return root instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private SettingsNote putAside() throws IOException {
        Path aside = freeName();
        Files.move(file, aside);
        return new SettingsNote.PutAside(file, aside);
    }

    private Path freeName() throws IOException {
        for (int number = 1; number <= MOST_ASIDE; number++) {
            Path aside = file.resolveSibling("settings-damaged-" + number + ".json");
            if (Files.notExists(aside)) {
                return aside;
            }
        }
        throw new IOException("no name is free");
    }
}
