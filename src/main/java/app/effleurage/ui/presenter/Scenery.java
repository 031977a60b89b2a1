package app.effleurage.ui.presenter;

import app.effleurage.routine.View;
import app.effleurage.ui.stage.Overlay;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the face is shown, and what is explained on it.
 *
 * @param view from where, whatever the steps say; empty for as they say
 * @param facing whether the audience looks at a person opposite, and not in a mirror
 * @param compares whether the right and the left side are shown beside each other
 * @param overlays what is laid over the face with its names
 * @param explainsPressure whether the levels of pressure are told
 */
public record Scenery(
        Optional<View> view, boolean facing, boolean compares, Set<Overlay> overlays, boolean explainsPressure) {

    public Scenery {
        Objects.requireNonNull(view, "view");
        overlays = Set.copyOf(overlays);
    }

    /** As a routine is played. */
    public static Scenery plain(boolean facing) {
        return new Scenery(Optional.empty(), facing, false, Set.of(), false);
    }

    /** The view there really is: two sides beside each other are seen each from its own side. */
    Optional<View> viewShown() {
        return compares ? Optional.of(view.filter(each -> !each.showsBothSides()).orElse(View.THREE_QUARTER)) : view;
    }

    Scenery withView(Optional<View> newView) {
        return new Scenery(newView, facing, compares, overlays, explainsPressure);
    }

    /** The next view by one key: as the steps say, then each in turn. */
    Scenery withNextView() {
        int next = view.map(View::ordinal).orElse(-1) + 1;
        return withView(next < View.values().length ? Optional.of(View.values()[next]) : Optional.empty());
    }

    Scenery turned() {
        return new Scenery(view, !facing, compares, overlays, explainsPressure);
    }

    Scenery comparing(boolean isWanted) {
        return new Scenery(view, facing, isWanted, overlays, explainsPressure);
    }

    /** With an overlay that was not there, or without it. */
    Scenery toggling(Overlay overlay) {
        Set<Overlay> now = overlays.isEmpty() ? EnumSet.noneOf(Overlay.class) : EnumSet.copyOf(overlays);
        if (!now.remove(overlay)) {
            now.add(overlay);
        }
        return new Scenery(view, facing, compares, now, explainsPressure);
    }

    Scenery explainingPressure(boolean isWanted) {
        return new Scenery(view, facing, compares, overlays, isWanted);
    }
}
