package app.effleurage.routinefile;

import app.effleurage.routine.About;
import app.effleurage.routine.Goal;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Safety;
import app.effleurage.routine.Source;
import java.util.List;
import java.util.Optional;

/** A whole routine, from the tree of its file. */
final class RoutineForm {

    /** The version of the format that this reader knows. */
    static final int FORMAT = 1;

    /** How web addresses begin, and no others: a routine must not be able to name a file or a program. */
    private static final List<String> SCHEMES = List.of("https://", "http://");

    private final Ways ways;
    private final Optional<String> idByName;
    private final Values values;
    private final Problems problems;
    private final TextForm texts;

    /** @param idByName the id that the file's name promises, if the bytes come from a file */
    RoutineForm(Problems problems, Ways ways, Optional<String> idByName) {
        this.ways = ways;
        this.idByName = idByName;
        this.values = new Values(problems);
        this.problems = problems;
        this.texts = new TextForm(values);
    }

    /**
     * What could be read of a routine.
     *
     * @param routine the routine, when nothing was at fault
     * @param steps the steps that are sound, whatever the rest is like
     * @param id where the id stands
     */
    record Read(Optional<Routine> routine, List<StepForm.Sited> steps, Spot id) {
    }

    Read read(Node root) {
        Optional<Node.Member> format = root instanceof Node.Obj object ? object.member("format") : Optional.empty();
        if (format.isPresent() && !isFormatKnown(format.get().value())) {
            return new Read(Optional.empty(), List.of(), root.spot());
        }
        return values.object(root, Shape.ROUTINE).map(this::read)
                .orElse(new Read(Optional.empty(), List.of(), root.spot()));
    }

    private Read read(Fields fields) {
        fields.text("$schema", Limits.ADDRESS);
        Optional<String> id = fields.node("id").flatMap(this::id);
        Optional<About> about = about(fields);
        List<LocalizedText> preparation =
                texts.readAll(fields.list("preparation", 0, Limits.PREPARATIONS), Limits.LONG_TEXT);
        List<LocalizedText> cautions = texts.readAll(fields.list("cautions", 0, Limits.CAUTIONS), Limits.LONG_TEXT);
        Optional<Integer> cap = fields.optional("pressureCap", Pressure.FIRMEST,
                node -> values.whole(node, Pressure.LIGHTEST, Pressure.FIRMEST));
        boolean fixedOrder = fields.flag("fixedOrder");
        List<Source> sources = Values.each(fields.list("sources", 0, Limits.SOURCES), this::source);
        Optional<Goal> goal = about.map(About::goal);
        StepForm steps = new StepForm(values, new RoutineBounds(cap, goal), ways);
        List<StepForm.Sited> read = Values.each(fields.list("steps", 1, Routine.MOST_STEPS), steps::read);
        new RoutineRules(problems).check(fields, goal, fixedOrder, read);
        new BreathRules(problems).checkHolds(read, fields.has("cautions"));
        Spot idSpot = fields.spotOf("id");
        if (problems.faults() > 0) {
            return new Read(Optional.empty(), read, idSpot);
        }
        Routine routine = new Routine(id.orElseThrow(), about.orElseThrow(), preparation,
                new Safety(cap.orElseThrow(), fixedOrder, cautions),
                read.stream().map(StepForm.Sited::step).toList(), sources);
        return new Read(Optional.of(routine), read, idSpot);
    }

    private boolean isFormatKnown(Node node) {
        Optional<Integer> format = values.whole(node, Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (format.isPresent() && format.get() != FORMAT) {
            ProblemCode code = format.get() > FORMAT ? ProblemCode.FUTURE_FORMAT : ProblemCode.UNKNOWN_FORMAT;
            problems.add(node.spot(), code, format.get().toString(), String.valueOf(FORMAT));
            return false;
        }
        // A format that is no number at all has been reported; the rest is read as format 1.
        return true;
    }

    private Optional<String> id(Node node) {
        Optional<String> id = values.text(node, Limits.LONG_TEXT);
        if (id.isPresent() && !Routine.isId(id.get())) {
            problems.add(node.spot(), ProblemCode.BAD_ID, Problems.quoted(id.get()));
            return Optional.empty();
        }
        if (id.isPresent() && idByName.isPresent() && !id.equals(idByName)) {
            problems.add(node.spot(), ProblemCode.ID_NOT_FILE_NAME, id.get(), Problems.quoted(idByName.get()));
        }
        return id;
    }

    private Optional<About> about(Fields fields) {
        Optional<TextForm.Sited> title = text(fields, "title", Limits.SHORT_TEXT);
        Optional<TextForm.Sited> subtitle = text(fields, "subtitle", Limits.LONG_TEXT);
        Optional<TextForm.Sited> feelsLike = text(fields, "feelsLike", Limits.LONG_TEXT);
        Optional<Goal> goal = fields.choice("goal", Goal.class);
        Optional<String> author = fields.text("author", Limits.SHORT_TEXT);
        ClaimRules claims = new ClaimRules(problems);
        claims.check(title);
        claims.check(subtitle);
        claims.check(feelsLike);
        if (title.isEmpty() || goal.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new About(title.get().text(), subtitle.map(TextForm.Sited::text), goal.get(),
                feelsLike.map(TextForm.Sited::text), author));
    }

    private Optional<TextForm.Sited> text(Fields fields, String name, int most) {
        return fields.node(name).flatMap(node -> texts.read(node, most));
    }

    private Optional<Source> source(Node node) {
        Optional<Fields> fields = values.object(node, Shape.SOURCE);
        Optional<String> title = fields.flatMap(source -> source.text("title", Limits.LONG_TEXT));
        Optional<String> url = fields.flatMap(source -> source.text("url", Limits.ADDRESS));
        if (url.isPresent() && !isWebAddress(url.get())) {
            problems.add(fields.get().spotOf("url"), ProblemCode.BAD_ADDRESS, Problems.quoted(url.get()));
        }
        return title.map(given -> new Source(given, url));
    }

    /** Whether a text that can be shown names a host at least; its only white space can be spaces. */
    private static boolean isWebAddress(String text) {
        for (String scheme : SCHEMES) {
            if (text.startsWith(scheme)) {
                return text.length() > scheme.length() && "/?#".indexOf(text.charAt(scheme.length())) < 0
                        && text.indexOf(' ') < 0;
            }
        }
        return false;
    }
}
