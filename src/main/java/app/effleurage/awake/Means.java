package app.effleurage.awake;

/** What can keep a machine awake. */
public enum Means {
    /** {@code org.freedesktop.portal.Inhibit} of xdg-desktop-portal: any desktop, in a sandbox too. */
    PORTAL,
    /** {@code org.freedesktop.ScreenSaver}: KDE, Cinnamon, XFCE and others. */
    SCREEN_SAVER,
    /** {@code org.gnome.SessionManager}: GNOME and those that grew out of it. */
    SESSION_MANAGER,
    /** {@code systemd-inhibit}: where there is no desktop that would listen. */
    SYSTEMD,
    /** {@code caffeinate} of macOS. */
    CAFFEINATE,
    /** {@code SetThreadExecutionState} of Windows, called by a small script. */
    EXECUTION_STATE
}
