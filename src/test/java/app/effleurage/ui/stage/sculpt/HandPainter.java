package app.effleurage.ui.stage.sculpt;

import app.effleurage.routine.Contact;
import app.effleurage.ui.stage.hand.HandRelief;
import app.effleurage.ui.stage.sculpt.Sculptor.Frame;
import app.effleurage.ui.stage.sculpt.Sculptor.Relief;

/** Paints the hand of a contact as the picture that the stage reads. */
final class HandPainter {

    /** Hands are shown a little smaller than life, so that the face stays to be seen. */
    private static final double SHOWN_SIZE = 0.80;

    /** The arm fades out over this length, from so far above the wrist, in centimetres: any shorter, and it ends on black. */
    private static final double FADE = 8.5;
    private static final double FADE_FROM = 0.5;

    /** A palm's arm lies before the face, where it must not end; others are short, for each pixel costs. */
    private static final double FADE_FROM_OF_PALM = -4.5;

    private static final Frame ALL = new Frame(-7.5, FADE_FROM_OF_PALM - FADE, 9.5, 27, 1, 1);

    private HandPainter() {
    }

    /**
     * @param pixelsPerCm of the hand itself at life size
     * @param finer how many rays across and down make a pixel
     */
    static HandRelief paint(Contact contact, double pixelsPerCm, int finer) {
        Grips.Posed posed = Grips.of(contact);
        Frame frame = new Frame(ALL.left(), ALL.bottom(), ALL.right(), ALL.top(), pixelsPerCm, finer);
        double fadeFrom = contact == Contact.PALMS ? FADE_FROM_OF_PALM : FADE_FROM;
        Relief relief = new Sculptor(
                posed.limbs(), posed.nails(), posed.creases(), frame, fadeFrom, fadeFrom - FADE).paint();
        int left = relief.width();
        int right = 0;
        int top = relief.height();
        int bottom = 0;
        for (int y = 0; y < relief.height(); y++) {
            for (int x = 0; x < relief.width(); x++) {
                if (relief.alpha()[y * relief.width() + x] > 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        // A clear rim, so that a turned picture has soft edges.
        left -= 2;
        top -= 2;
        int width = right + 3 - left;
        int height = bottom + 3 - top;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height - 2; y++) {
            for (int x = 2; x < width - 2; x++) {
                int at = (y + top) * relief.width() + x + left;
                if (y >= 2 && relief.alpha()[at] > 0) {
                    pixels[y * width + x] = HandRelief.pixel(relief.shade()[at], relief.blush()[at],
                            relief.stone()[at], relief.alpha()[at]);
                }
            }
        }
        return new HandRelief(width, height, pixels, (posed.touch().x() - frame.left()) * pixelsPerCm - left,
                (frame.top() - posed.touch().y()) * pixelsPerCm - top, pixelsPerCm / SHOWN_SIZE);
    }
}
