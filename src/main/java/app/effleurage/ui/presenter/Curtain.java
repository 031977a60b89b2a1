package app.effleurage.ui.presenter;

/** Whether the audience sees the stage. */
public enum Curtain {
    OPEN,
    /** Nothing at all, so that a room looks at whoever speaks. */
    BLACK,
    /** The routine's name and nothing that moves. */
    CALM
}
