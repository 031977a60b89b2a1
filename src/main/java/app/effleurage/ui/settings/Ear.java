package app.effleurage.ui.settings;

import app.effleurage.claps.live.ClapListener;

/** Hears two claps, where they are switched on. JavaFX thread. */
@FunctionalInterface
public interface Ear {

    /**
     * Listens for as long as claps are switched on, and tells on the JavaFX thread; at once how the microphone is.
     *
     * @return ends it; without it the microphone stays open
     */
    Runnable attend(ClapListener listener);
}
