package app.effleurage.journal;

import app.effleurage.claps.Sensitivity;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settings as their file says them: an object for each subject. Format 1 had the fields of {@link Look} and
 * {@link Playback} side by side, and is read as well. Fields this version does not know stay as they are.
 */
final class SettingsForm {

    private static final int FORMAT = 2;
    private static final String LOOK = "look";
    private static final String PLAYBACK = "playback";
    private static final String HEARING = "hearing";
    private static final String BREATH = "breath";
    private static final String KEYS = "keys";
    private static final String CLAPS = "claps";
    private static final List<String> FIELDS_OF_FORMAT_1 = List.of("theme", "view", "motion", "ratePercent");

    private SettingsForm() {
    }

    /** @param notUnderstood told of each field whose value means nothing, with that value */
    static Settings read(ObjectNode root, BiConsumer<String, String> notUnderstood) {
        SettingsSection all = SettingsSection.root(root, notUnderstood);
        return new Settings(all.id("lastRoutine"), look(all.subject(LOOK)), playback(all.subject(PLAYBACK)),
                HearingForm.read(all.subject(HEARING)), breath(all.subject(BREATH)), claps(all.subject(CLAPS)),
                new KeyChoices(all.object(KEYS).names()));
    }

    static void write(Settings settings, ObjectNode root) {
        root.remove(FIELDS_OF_FORMAT_1);
        root.put("format", FORMAT);
        put(root, "lastRoutine", settings.lastRoutine());
        write(settings.look(), subject(root, LOOK));
        write(settings.playback(), subject(root, PLAYBACK));
        HearingForm.write(settings.hearing(), subject(root, HEARING));
        write(settings.breath(), subject(root, BREATH));
        write(settings.claps(), subject(root, CLAPS));
        ObjectNode keys = root.putObject(KEYS);
        settings.keys().byAct().forEach(keys::put);
    }

    private static Look look(SettingsSection fields) {
        Look usual = Look.DEFAULT;
        return new Look(fields.name("person"),
                fields.choice("theme", ThemeChoice.class, usual.theme()),
                fields.choice("view", ViewChoice.class, usual.view()),
                fields.choice("motion", MotionChoice.class, usual.motion()),
                fields.whole("textPercent", Look.SMALLEST_TEXT_PERCENT, Look.LARGEST_TEXT_PERCENT,
                        usual.textPercent()),
                fields.flag("acrossTheRoom", usual.isAcrossTheRoom()),
                fields.language("language"));
    }

    private static void write(Look look, ObjectNode fields) {
        put(fields, "person", look.person());
        fields.put("theme", look.theme().id());
        fields.put("view", look.view().id());
        fields.put("motion", look.motion().id());
        fields.put("textPercent", look.textPercent());
        fields.put("acrossTheRoom", look.isAcrossTheRoom());
        put(fields, "language", look.language().map(Language::tag));
    }

    private static Playback playback(SettingsSection fields) {
        return new Playback(fields.whole("ratePercent", Playback.SLOWEST_PERCENT, Playback.FASTEST_PERCENT,
                Playback.DEFAULT.ratePercent()),
                fields.flag("repeatsStep", Playback.DEFAULT.repeatsStep()),
                fields.flag("waitsAfterEachStep", Playback.DEFAULT.waitsAfterEachStep()));
    }

    private static void write(Playback playback, ObjectNode fields) {
        fields.put("ratePercent", playback.ratePercent());
        fields.put("repeatsStep", playback.repeatsStep());
        fields.put("waitsAfterEachStep", playback.waitsAfterEachStep());
    }

    private static BreathChoice breath(SettingsSection fields) {
        BreathChoice usual = BreathChoice.AS_WRITTEN;
        BreathChoice read = new BreathChoice(
                fields.id("pattern").filter(id -> BreathPatterns.named(id).isPresent()),
                fields.choice("pace", BreathPace.class, usual.pace()), fields.flag("holdsAllowed", false));
        // A pattern with holds that the file does not allow is let go of.
        return read.withHolds(read.holdsAllowed());
    }

    private static void write(BreathChoice breath, ObjectNode fields) {
        put(fields, "pattern", breath.pattern());
        fields.put("pace", breath.pace().id());
        fields.put("holdsAllowed", breath.holdsAllowed());
    }

    private static Claps claps(SettingsSection fields) {
        return new Claps(fields.flag("clapsOn", Claps.DEFAULT.areOn()),
                new Sensitivity(fields.whole("sensitivityPercent", Sensitivity.LEAST, Sensitivity.MOST,
                        Claps.DEFAULT.sensitivity().percent())));
    }

    private static void write(Claps claps, ObjectNode fields) {
        fields.put("clapsOn", claps.areOn());
        fields.put("sensitivityPercent", claps.sensitivity().percent());
    }

    static void put(ObjectNode fields, String name, Optional<String> value) {
        value.ifPresentOrElse(known -> fields.put(name, known), () -> fields.remove(name));
    }

    private static ObjectNode subject(ObjectNode root, String name) {
        JsonNode found = root.get(name);
        return found instanceof ObjectNode object ? object : root.putObject(name);
    }
}
