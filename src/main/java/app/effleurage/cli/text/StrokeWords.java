package app.effleurage.cli.text;

import app.effleurage.routine.Pressure;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import app.effleurage.text.Messages;

/** What the picture of a stroke shows, in words. */
final class StrokeWords {

    private final Messages messages;

    StrokeWords(Messages messages) {
        this.messages = messages;
    }

    /** How the hands move, with what, on which side, and how firmly. */
    String of(Stroke stroke) {
        return messages.get("stroke",
                messages.get("motion." + stroke.motion().id()),
                messages.get("contact." + stroke.contact().id()),
                messages.get("hands." + stroke.hands().id()),
                pressure(stroke.pressure()));
    }

    String side(Side side) {
        return messages.get(switch (side) {
            case LEFT -> "side.left";
            case RIGHT -> "side.right";
        });
    }

    private String pressure(Pressure pressure) {
        String from = messages.get("pressure." + pressure.from());
        return pressure.from() == pressure.to()
                ? from : messages.get("pressure.growing", from, messages.get("pressure." + pressure.to()));
    }
}
