package app.effleurage.mediakeys;

import app.effleurage.mediakeys.MediaKeys.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.errors.PropertyReadOnly;
import org.freedesktop.dbus.errors.UnknownProperty;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/**
 * We, as the desktop knows a player. It can be played, paused and stepped through; it cannot be quit, raised, sought in
 * or given other things to play, for a key on a headset must not do any of that.
 */
public final class MprisPlayer implements Mpris.Root, Mpris.Player, Properties {

    static final String PATH = "/org/mpris/MediaPlayer2";

    private static final String STATUS = "PlaybackStatus";
    private static final DBusPath TRACK = new DBusPath("/app/effleurage/routine");

    private final String title;
    private final Consumer<Key> onKey;
    private volatile boolean plays;
    private volatile boolean closed;

    MprisPlayer(String title, Consumer<Key> onKey) {
        this.title = title;
        this.onKey = onKey;
    }

    /** Takes in whether it plays, and gives what is to be told of that. */
    DBusSignal playing(boolean now) throws DBusException {
        plays = now;
        return new PropertiesChanged(PATH, Mpris.PLAYER, Map.of(STATUS, status()), List.of());
    }

    /** No key counts any more, not even one that is on its way. */
    void close() {
        closed = true;
    }

    private void press(Key key) {
        if (!closed) {
            onKey.accept(key);
        }
    }

    @Override
    public void next() {
        press(Key.NEXT);
    }

    @Override
    public void previous() {
        press(Key.PREVIOUS);
    }

    @Override
    public void pause() {
        press(Key.PAUSE);
    }

    @Override
    public void playPause() {
        press(Key.PLAY_OR_PAUSE);
    }

    @Override
    public void stop() {
        press(Key.STOP);
    }

    @Override
    public void play() {
        press(Key.PLAY);
    }

    @Override
    public void seek(long micros) {
        // CanSeek says that it has no effect.
    }

    @Override
    public void setPosition(DBusPath track, long micros) {
        // CanSeek says that it has no effect.
    }

    @Override
    public void openUri(String uri) {
        // No kind of address is supported.
    }

    @Override
    public void raise() {
        // CanRaise says that it has no effect.
    }

    @Override
    public void quit() {
        // CanQuit says that it has no effect.
    }

    @Override
    // The interface is dbus-java's.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <A> A Get(String of, String name) {
        Variant<?> value = all(of).get(name);
        if (value == null) {
            throw new UnknownProperty(name);
        }
        return (A) value;
    }

    @Override
    public <A> void Set(String of, String name, A value) {
        throw new PropertyReadOnly(name);
    }

    @Override
    public Map<String, Variant<?>> GetAll(String of) {
        return all(of);
    }

    private Map<String, Variant<?>> all(String of) {
        Map<String, Variant<?>> all = new LinkedHashMap<>();
        switch (of) {
            case Mpris.ROOT -> {
                all.put("CanQuit", new Variant<>(false));
                all.put("CanRaise", new Variant<>(false));
                all.put("HasTrackList", new Variant<>(false));
                all.put("Identity", new Variant<>("Effleurage"));
                all.put("DesktopEntry", new Variant<>("app.effleurage.Effleurage"));
                all.put("SupportedUriSchemes", new Variant<>(new String[0], "as"));
                all.put("SupportedMimeTypes", new Variant<>(new String[0], "as"));
            }
            case Mpris.PLAYER -> {
                all.put(STATUS, status());
                all.put("Rate", new Variant<>(1.0));
                all.put("MinimumRate", new Variant<>(1.0));
                all.put("MaximumRate", new Variant<>(1.0));
                all.put("Volume", new Variant<>(1.0));
                all.put("Position", new Variant<>(0L));
                all.put("Metadata", new Variant<>(metadata(), "a{sv}"));
                for (String can : List.of("CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanControl")) {
                    all.put(can, new Variant<>(true));
                }
                all.put("CanSeek", new Variant<>(false));
            }
            default -> { }
        }
        return all;
    }

    private Map<String, Variant<?>> metadata() {
        return Map.of("mpris:trackid", new Variant<>(TRACK), "xesam:title", new Variant<>(title));
    }

    private Variant<String> status() {
        return new Variant<>(plays ? "Playing" : "Paused");
    }

    @Override
    public boolean isRemote() {
        return false;
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
