package app.effleurage.score;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Contact;
import java.util.Objects;

/**
 * One hand at one instant.
 *
 * @param at the middle of what touches, on the skin or, when lifted, over it
 * @param heading the way the hand is going or last went, of length 1; never zero
 * @param contact what touches
 * @param touch 0 lifted clear to 1 resting fully on the skin
 * @param pressure 0 none to 3 firmest, what is felt at this instant; 0 whenever {@code touch} is 0
 * @param presence 0 out of sight to 1 fully there: hands fade in as they arrive and out as they leave
 */
public record HandPose(
        FacePoint at, FacePoint heading, Contact contact, double touch, double pressure, double presence) {

    public HandPose {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(contact, "contact");
    }

    /** A hand that is not at work and not seen, waiting at {@code at}. */
    static HandPose away(FacePoint at, Contact contact) {
        return new HandPose(at, new FacePoint(0, -1, 0), contact, 0, 0, 0);
    }
}
