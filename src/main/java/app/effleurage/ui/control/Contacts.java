package app.effleurage.ui.control;

import app.effleurage.routine.Contact;
import app.effleurage.ui.theme.Icon;

/** The picture for each part of the hand. */
public final class Contacts {

    private Contacts() {
    }

    public static Icon icon(Contact contact) {
        return switch (contact) {
            case FINGERTIPS -> Icon.FINGERTIPS;
            case PADS -> Icon.PADS;
            case RING_FINGER -> Icon.RING_FINGER;
            case V_FINGERS -> Icon.V_FINGERS;
            case FLAT_FINGERS -> Icon.FLAT_FINGERS;
            case PALMS -> Icon.PALMS;
            case KNUCKLES -> Icon.KNUCKLES;
            case THUMBS -> Icon.THUMBS;
            case GUA_SHA -> Icon.GUA_SHA;
            case ROLLER -> Icon.ROLLER;
        };
    }
}
