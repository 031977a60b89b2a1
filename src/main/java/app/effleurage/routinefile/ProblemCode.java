package app.effleurage.routinefile;

import static app.effleurage.routinefile.Severity.FAULT;
import static app.effleurage.routinefile.Severity.WARNING;

import app.effleurage.routine.Named;

/**
 * Every kind of problem, with a code that never changes once released. Its words are
 * {@code <code>.message} and {@code <code>.advice} in {@code messages.properties}.
 */
public enum ProblemCode implements Named {
    // The file as a whole.
    CANNOT_READ("cannot-read", FAULT),
    NOT_A_FILE("not-a-file", FAULT),
    FILE_TOO_BIG("file-too-big", FAULT),
    CHANGED_WHILE_READ("changed-while-read", FAULT),
    EMPTY_FILE("empty-file", FAULT),
    NOT_UTF8("not-utf-8", FAULT),

    // JSON.
    BAD_JSON("bad-json", FAULT),
    TOO_DEEP("too-deep", FAULT),
    STRING_TOO_LONG("string-too-long", FAULT),
    NUMBER_TOO_LONG("number-too-long", FAULT),
    DUPLICATE_FIELD("duplicate-field", FAULT),

    // Shape: what the schema says too.
    WRONG_TYPE("wrong-type", FAULT),
    UNKNOWN_FIELD("unknown-field", FAULT),
    MISSING_FIELD("missing-field", FAULT),
    MISPLACED_FIELD("misplaced-field", FAULT),
    UNKNOWN_VALUE("unknown-value", FAULT),
    OUT_OF_RANGE("out-of-range", FAULT),
    WRONG_COUNT("wrong-count", FAULT),
    BLANK_TEXT("blank-text", FAULT),
    TEXT_TOO_LONG("text-too-long", FAULT),
    BAD_CHARACTER("bad-character", FAULT),
    BAD_LANGUAGE("bad-language", FAULT),
    DUPLICATE_LANGUAGE("duplicate-language", FAULT),
    BAD_ID("bad-id", FAULT),
    BAD_ADDRESS("bad-address", FAULT),
    UNKNOWN_FORMAT("unknown-format", FAULT),
    FUTURE_FORMAT("future-format", FAULT),
    UNKNOWN_LANDMARK("unknown-landmark", FAULT),
    NO_ROUTE("no-route", FAULT),
    TWO_ROUTES("two-routes", FAULT),
    MOTION_NEEDS_PATH("motion-needs-path", FAULT),
    MOTION_NEEDS_SPOTS("motion-needs-spots", FAULT),
    CANNOT_FOLLOW_BREATH("cannot-follow-breath", FAULT),

    // Sense: one thing against another.
    NO_BREATH_TO_FOLLOW("no-breath-to-follow", FAULT),
    PRESSURE_FALLS("pressure-falls", FAULT),
    PRESSURE_ABOVE_CAP("pressure-above-cap", FAULT),
    SETTLE_TOO_LONG("settle-too-long", FAULT),
    ROUTINE_TOO_LONG("routine-too-long", FAULT),
    STROKES_TOO_LONG("strokes-too-long", FAULT),
    STROKES_TOO_SHORT("strokes-too-short", FAULT),
    NO_ROOM_FOR_STROKE("no-room-for-stroke", FAULT),

    // Safety.
    NO_GO("no-go", FAULT),
    TOO_FIRM_HERE("too-firm-here", FAULT),
    NECK_PRESSURE("neck-pressure", FAULT),
    NECK_CONTACT("neck-contact", FAULT),
    NECK_BOTH_SIDES("neck-both-sides", FAULT),
    EYE_PRESSURE("eye-pressure", FAULT),
    EYE_CONTACT("eye-contact", FAULT),
    UNSAFE_BREATH("unsafe-breath", FAULT),
    BREATH_TOO_LONG("breath-too-long", FAULT),

    // Judgement.
    ID_NOT_FILE_NAME("id-not-file-name", WARNING),
    EYE_TOUCH("eye-touch", WARNING),
    TOOL_MOTION("tool-motion", WARNING),
    STROKE_TOO_FAST("stroke-too-fast", WARNING),
    SLOW_BREATH("slow-breath", WARNING),
    LONG_BREATHING("long-breathing", WARNING),
    BREATH_LONGER_THAN_STEP("breath-longer-than-step", WARNING),
    HOLD_NEEDS_CAUTION("hold-needs-caution", WARNING),
    TOO_MANY_WORDS("too-many-words", WARNING),
    LONG_INSTRUCTION("long-instruction", WARNING),
    LONG_MIDWAY("long-midway", WARNING),
    NO_TIME_TO_SAY("no-time-to-say", WARNING),
    BOLD_CLAIM("bold-claim", WARNING),
    LYMPH_ORDER("lymph-order", WARNING),
    LYMPH_PRESSURE("lymph-pressure", WARNING),
    OPTIONAL_IN_FIXED_ORDER("optional-in-fixed-order", WARNING),

    // The library.
    ID_CLASH("id-clash", FAULT),
    FOLDER_UNREADABLE("folder-unreadable", FAULT),
    FOLDER_TOO_FULL("folder-too-full", FAULT),

    // The list itself.
    TOO_MANY_PROBLEMS("too-many-problems", FAULT),
    INTERNAL("internal", FAULT);

    private final String id;
    private final Severity severity;

    ProblemCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
