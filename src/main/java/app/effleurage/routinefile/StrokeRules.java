package app.effleurage.routinefile;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pressure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may touch where, and how firmly ({@code practice.md} sections 0, 1 and 4). Each rule speaks once for
 * a stroke, at the field that has to change, and is silent where what it needs is at fault itself.
 */
final class StrokeRules {

    /** A stroke as far as it could be read; empty parts are at fault. */
    record Draft(
            Fields fields, Optional<Motion> motion, Optional<Contact> contact, Optional<Hands> hands,
            Optional<Pressure> pressure, List<PlaceForm.Sited> places) {
    }

    private static final int FIRM = 3;
    private static final Set<Contact> TOO_STRONG =
            EnumSet.of(Contact.KNUCKLES, Contact.THUMBS, Contact.GUA_SHA, Contact.ROLLER);
    private static final Set<Contact> LIGHT_ENOUGH_FOR_EYES =
            EnumSet.of(Contact.RING_FINGER, Contact.PADS, Contact.PALMS);
    private static final Set<Motion> TOO_LIVELY_FOR_EYES =
            EnumSet.of(Motion.TAPOTEMENT, Motion.KNEAD, Motion.ZIGZAG);
    private static final Set<Motion> TOOL_MOTIONS = EnumSet.of(Motion.EFFLEURAGE, Motion.HOLD, Motion.PRESS);

    private final Problems problems;
    private final RoutineBounds bounds;

    StrokeRules(Problems problems, RoutineBounds bounds) {
        this.problems = problems;
        this.bounds = bounds;
    }

    void check(Draft stroke) {
        checkPressure(stroke);
        checkContact(stroke);
        checkSides(stroke);
        checkMotion(stroke);
    }

    private void checkPressure(Draft stroke) {
        if (stroke.pressure.isEmpty()) {
            return;
        }
        int firmest = stroke.pressure.get().to();
        Spot spot = stroke.fields.spotOf("pressure");
        bounds.pressureCap().filter(cap -> firmest > cap).ifPresent(cap ->
                problems.add(spot, ProblemCode.PRESSURE_ABOVE_CAP, String.valueOf(firmest), cap.toString()));
        Optional<String> neck = Area.NECK.firstIn(stroke.places);
        Optional<String> eye = Area.EYE.firstIn(stroke.places);
        Optional<String> soft = Area.FIRM.firstOutside(stroke.places);
        if (neck.isPresent() && firmest > Pressure.LIGHTEST) {
            problems.add(spot, ProblemCode.NECK_PRESSURE, neck.get());
        } else if (eye.isPresent() && firmest > Pressure.LIGHTEST) {
            problems.add(spot, ProblemCode.EYE_PRESSURE, eye.get());
        } else if (soft.isPresent() && firmest >= FIRM) {
            problems.add(spot, ProblemCode.TOO_FIRM_HERE, soft.get());
        } else if (bounds.isLymphWork() && firmest > Pressure.LIGHTEST) {
            problems.add(spot, ProblemCode.LYMPH_PRESSURE);
        }
    }

    private void checkContact(Draft stroke) {
        if (stroke.contact.isEmpty()) {
            return;
        }
        Contact contact = stroke.contact.get();
        Spot spot = stroke.fields.spotOf("contact");
        Optional<String> eye = Area.EYE.firstIn(stroke.places);
        Area.NECK.firstIn(stroke.places).filter(_ -> TOO_STRONG.contains(contact)).ifPresent(neck ->
                problems.add(spot, ProblemCode.NECK_CONTACT, contact.id(), neck));
        if (eye.isPresent() && TOO_STRONG.contains(contact)) {
            problems.add(spot, ProblemCode.EYE_CONTACT, contact.id(), eye.get());
        } else if (eye.isPresent() && !LIGHT_ENOUGH_FOR_EYES.contains(contact)) {
            problems.add(spot, ProblemCode.EYE_TOUCH, contact.id(), eye.get());
        }
    }

    private void checkSides(Draft stroke) {
        if (stroke.hands.isPresent() && stroke.hands.get() == Hands.BOTH) {
            Area.SIDE_OF_NECK.firstIn(stroke.places).ifPresent(neck ->
                    problems.add(stroke.fields.spotOf("hands"), ProblemCode.NECK_BOTH_SIDES, neck));
        }
    }

    private void checkMotion(Draft stroke) {
        if (stroke.motion.isEmpty()) {
            return;
        }
        Motion motion = stroke.motion.get();
        Spot spot = stroke.fields.spotOf("motion");
        if (TOO_LIVELY_FOR_EYES.contains(motion)) {
            Area.EYE.firstIn(stroke.places).ifPresent(eye ->
                    problems.addVariant(spot, ProblemCode.EYE_TOUCH, "motion", motion.id(), eye));
        }
        stroke.contact.filter(Contact::isTool).filter(_ -> !TOOL_MOTIONS.contains(motion)).ifPresent(tool ->
                problems.add(spot, ProblemCode.TOOL_MOTION, tool.id(), motion.id()));
    }
}
