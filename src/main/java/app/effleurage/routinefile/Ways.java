package app.effleurage.routinefile;

import app.effleurage.face.HandPaths;
import app.effleurage.face.NoGo;
import app.effleurage.face.Trace;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Route;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ways over the skin, worked out once each: routines share most of their strokes, and a library of thousands
 * must list at once. Safe to share between threads.
 */
final class Ways {

    private static final int MOST_KNOWN = 4_096;

    /**
     * What there is to say of a way.
     *
     * @param entered the first no-go shape it enters
     * @param lengthCm how long it is
     */
    record Way(Optional<NoGo> entered, double lengthCm) {
    }

    private record Key(Route route, Hands hands) {
    }

    private final Map<Key, Way> known = new ConcurrentHashMap<>();

    Way way(Route route, Hands hands) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Key(route, hands), key -> {
            Trace trace = HandPaths.trace(key.route, key.hands);
            return new Way(NoGo.enteredBy(trace), trace.length());
        });
    }
}
