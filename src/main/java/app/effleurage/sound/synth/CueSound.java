package app.effleurage.sound.synth;

import java.util.List;

/**
 * The sounds that tell something, told apart by how many notes there are, which way they go, how high they lie and
 * what they are struck on.
 */
public enum CueSound {
    /** The routine begins: four bowls, slowly up. */
    READY(Timbre.BOWL, new Note(0, Scale.D4), new Note(0.4, Scale.F4_SHARP), new Note(0.8, Scale.A4),
            new Note(1.2, Scale.D5)),
    /** Playing goes on from somewhere, now: three, quickly up. */
    START(Timbre.KALIMBA, new Note(0, Scale.F4_SHARP), new Note(0.16, Scale.A4), new Note(0.32, Scale.D5)),
    /** A step begins: two bowls up. */
    STEP(Timbre.BOWL, new Note(0, Scale.A4), new Note(0.28, Scale.D5)),
    /** The next step comes soon: one high tongue. */
    NEXT(Timbre.KALIMBA, new Note(0, Scale.F5_SHARP)),
    /** Half of the step is over: the same note twice. */
    HALF_WAY(Timbre.KALIMBA, new Note(0, Scale.A4), new Note(0.4, Scale.A4)),
    /** Over to the other side: up and back again. */
    CHANGE_SIDES(Timbre.BOWL, new Note(0, Scale.A4), new Note(0.3, Scale.D5), new Note(0.6, Scale.A4)),
    /** The step is nearly over: one low bowl. */
    LAST_SECONDS(Timbre.BOWL, new Note(0, Scale.D4)),
    /** The routine is over: four bowls, slowly down. */
    END(Timbre.BOWL, new Note(0, Scale.D5), new Note(0.5, Scale.A4), new Note(1, Scale.F4_SHARP),
            new Note(1.5, Scale.D4)),
    /** Playing stops: two on wood, down. */
    PAUSE(Timbre.WOOD, new Note(0, Scale.D5), new Note(0.24, Scale.A4)),
    /** Playing will go on: two on wood, up a whole octave. */
    RESUME(Timbre.WOOD, new Note(0, Scale.D4), new Note(0.24, Scale.D5));

    private final Timbre timbre;
    private final List<Note> notes;

    CueSound(Timbre timbre, Note... notes) {
        this.timbre = timbre;
        this.notes = List.of(notes);
    }

    Timbre timbre() {
        return timbre;
    }

    List<Note> notes() {
        return notes;
    }
}
