package app.effleurage.cli.text;

import app.effleurage.routine.Place;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.routine.Stroke;
import app.effleurage.text.Messages;
import java.util.List;

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

    /** What is new in a stroke after another: all of it, or only where the hands go. */
    List<String> change(Stroke before, Stroke stroke) {
        boolean isLikeBefore = before.motion() == stroke.motion() && before.contact() == stroke.contact()
                && before.hands() == stroke.hands() && before.pressure().equals(stroke.pressure());
        return isLikeBefore
                ? List.of(messages.get("stroke.now.where", route(stroke)))
                : List.of(messages.get("stroke.now", of(stroke)), whereabouts(stroke));
    }

    /** Where the hands go, as a sentence. */
    String whereabouts(Stroke stroke) {
        String route = route(stroke);
        return route.substring(0, 1).toUpperCase(messages.locale()) + route.substring(1);
    }

    private String route(Stroke stroke) {
        return switch (stroke.route()) {
            case Route.Path(List<Place> places) -> path(places.stream().map(this::name).toList());
            case Route.Spots spots -> messages.get(
                    spots.together() && spots.places().size() > 1 ? "where.together" : "where.spots",
                    listed(spots.places().stream().map(this::name).distinct().toList()));
        };
    }

    private String path(List<String> names) {
        List<String> between = names.subList(1, names.size() - 1);
        return between.isEmpty()
                ? messages.get("where.path", names.getFirst(), names.getLast())
                : messages.get("where.path.over", names.getFirst(), listed(between), names.getLast());
    }

    private String listed(List<String> names) {
        String others = String.join(messages.get("where.between"), names.subList(0, names.size() - 1));
        return others.isEmpty() ? names.getLast() : others + messages.get("where.last") + names.getLast();
    }

    private String name(Place place) {
        return messages.get("landmark." + place.landmark());
    }

    String side(Side side) {
        return messages.get(switch (side) {
            case LEFT -> "side.left";
            case RIGHT -> "side.right";
        });
    }

    private String pressure(Pressure pressure) {
        return messages.get(pressure.from() == pressure.to()
                ? "pressure." + pressure.from() : "pressure." + pressure.from() + "-" + pressure.to());
    }
}
