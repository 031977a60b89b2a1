package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;

/** How much skin a contact covers, as an oval in the hand's own frame, in centimetres as shown. */
final class Footprint {

    private Footprint() {
    }

    /** Half the size across the fingers. */
    static double halfWidthCm(Contact contact) {
        return switch (contact) {
            case FINGERTIPS, PADS -> 1.95;
            case FLAT_FINGERS -> 2.45;
            case RING_FINGER, THUMBS -> 0.75;
            case V_FINGERS -> 2.3;
            case PALMS -> 3.1;
            case KNUCKLES -> 2.55;
            case GUA_SHA -> 3.5;
            case ROLLER -> 1.6;
        };
    }

    /** Half the size along the fingers. */
    static double halfHeightCm(Contact contact) {
        return switch (contact) {
            case FINGERTIPS, PADS -> 0.85;
            case FLAT_FINGERS -> 2.7;
            case RING_FINGER, THUMBS -> 0.85;
            case V_FINGERS -> 1.1;
            case PALMS -> 3.7;
            case KNUCKLES -> 1.25;
            case GUA_SHA, ROLLER -> 1.0;
        };
    }
}
