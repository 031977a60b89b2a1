package app.effleurage.ui.stage;

import app.effleurage.face.Projection;
import app.effleurage.score.BreathMoment;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.StepMoment;
import app.effleurage.text.Messages;
import java.util.List;
import javafx.scene.Node;

/**
 * The wreath of the breath, and in steps of breath alone the small figure that says where the hands rest.
 * They stay where they are while views change, and go by the front view's drawing.
 */
final class BreathLayer {

    private static final double DRAWING_WIDTH_CM = 28;
    private static final double DRAWING_HEIGHT_CM = 41;
    private static final double HAIRLINE_CM = 8.4;
    private static final double FIGURE_ASIDE_CM = 12.4;
    private static final double FIGURE_HALF_CM = 3.8;
    private static final long FADE_NANOS = 900_000_000L;
    private static final int GLOW_PIXELS = 96;

    private final StageColors colors;
    private final BreathFigure wreath;
    private final RestingFigure figure = new RestingFigure();
    private double paintedPerCm;
    private double paintedScale;

    BreathLayer(StageColors colors, Messages messages) {
        this.colors = colors;
        wreath = new BreathFigure(messages);
    }

    /** What lies behind the face. */
    Node behind() {
        return wreath.group();
    }

    /** What lies before it. */
    Node before() {
        return figure.group();
    }

    /** Forgets what was painted in colours that have changed. */
    void forget() {
        figure.forget();
        paintedPerCm = 0;
    }

    /**
     * @param isStill whether leaves only brighten and do not move
     * @param outputScale how many real pixels a pixel of the stage takes
     */
    void show(
            Score score, Moment moment, Sight sight, double width, double height, boolean isStill,
            double outputScale) {
        double cm = Math.min(width / DRAWING_WIDTH_CM, height / DRAWING_HEIGHT_CM);
        paint(Math.ceil(cm * outputScale), outputScale);
        double top = (height - DRAWING_HEIGHT_CM * cm) / 2;
        double presence = presence(score, moment);
        double alone = alone(moment.step());
        wreath.place(width / 2, top + HAIRLINE_CM * cm, cm);
        wreath.show(moment.breath(), presence, Math.min(alone, presence),
                sight.blended(wordsSide(sight.looking().from()), wordsSide(sight.looking().to())), isStill);
        figure.show(moment.step().scored().step().restingHands(),
                Math.min(width / 2 + FIGURE_ASIDE_CM * cm, width - FIGURE_HALF_CM * cm),
                top + (DRAWING_HEIGHT_CM - 1) * cm, moment.breath().map(BreathMoment::fullness).orElse(0.3), alone,
                cm, outputScale, colors);
    }

    private void paint(double realPixelsPerCm, double outputScale) {
        if (realPixelsPerCm != paintedPerCm || outputScale != paintedScale) {
            paintedPerCm = realPixelsPerCm;
            paintedScale = outputScale;
            wreath.paint(colors.breath(), realPixelsPerCm, outputScale);
            figure.setGlow(SoftPictures.disc(GLOW_PIXELS, colors.glow()));
        }
    }

    /** Seen from the side the head fills the half it turns away from: words stand before the face. */
    private static double wordsSide(Projection projection) {
        return projection.view().showsBothSides() || projection.isArtFlipped() ? 1 : -1;
    }

    /** How far a step of breath alone has come in: 1 while there is nothing to do but breathe. */
    private static double alone(StepMoment step) {
        return step.scored().step().strokes().isEmpty() ? Math.min(in(step), out(step)) : 0;
    }

    /** The wreath comes and goes with steps that are breathed to; between two of them it stays. */
    private static double presence(Score score, Moment moment) {
        int index = moment.step().index();
        if (!isBreathedTo(score, index)) {
            return 0;
        }
        double in = isBreathedTo(score, index - 1) ? 1 : in(moment.step());
        double out = isBreathedTo(score, index + 1) ? 1 : out(moment.step());
        return Math.min(in, out);
    }

    private static boolean isBreathedTo(Score score, int index) {
        List<ScoredStep> steps = score.steps();
        return index >= 0 && index < steps.size() && !steps.get(index).step().breath().isNatural();
    }

    private static double in(StepMoment step) {
        return Curve.gentle(step.elapsedNanos() / (double) FADE_NANOS);
    }

    private static double out(StepMoment step) {
        return Curve.gentle(step.remainingNanos() / (double) FADE_NANOS);
    }
}
