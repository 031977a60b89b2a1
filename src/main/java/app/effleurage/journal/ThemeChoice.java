package app.effleurage.journal;

import app.effleurage.routine.Named;

/** Which colours the user wants. */
public enum ThemeChoice implements Named {
    /** As the desktop has it. */
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark"),
    HIGH_CONTRAST("high-contrast");

    private final String id;

    ThemeChoice(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
