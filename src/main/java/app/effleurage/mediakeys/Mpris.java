package app.effleurage.mediakeys;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The interfaces of MPRIS 2.2 that every player must have. */
public final class Mpris {

    static final String ROOT = "org.mpris.MediaPlayer2";
    static final String PLAYER = "org.mpris.MediaPlayer2.Player";

    private Mpris() {
    }

    /** The program. */
    @DBusInterfaceName(ROOT)
    public interface Root extends DBusInterface {

        @DBusMemberName("Raise")
        void raise();

        @DBusMemberName("Quit")
        void quit();
    }

    /** What it plays. */
    @DBusInterfaceName(PLAYER)
    public interface Player extends DBusInterface {

        @DBusMemberName("Next")
        void next();

        @DBusMemberName("Previous")
        void previous();

        @DBusMemberName("Pause")
        void pause();

        @DBusMemberName("PlayPause")
        void playPause();

        @DBusMemberName("Stop")
        void stop();

        @DBusMemberName("Play")
        void play();

        @DBusMemberName("Seek")
        void seek(long micros);

        @DBusMemberName("SetPosition")
        void setPosition(DBusPath track, long micros);

        @DBusMemberName("OpenUri")
        void openUri(String uri);
    }
}
