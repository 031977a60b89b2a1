package app.effleurage.journal;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys that the user chose for themselves.
 *
 * @param byAct the name of a key by the id of what it does; what is not there has the keys it was designed with. What
 *     either means is for whoever reads keys to know
 */
public record KeyChoices(Map<String, String> byAct) {

    /** Every key as designed. */
    public static final KeyChoices DESIGNED = new KeyChoices(Map.of());

    public KeyChoices {
        byAct = Collections.unmodifiableMap(new TreeMap<>(byAct));
    }

    /** @param key empty for the keys it was designed with */
    public KeyChoices with(String act, Optional<String> key) {
        Map<String, String> now = new TreeMap<>(byAct);
        key.ifPresentOrElse(name -> now.put(act, name), () -> now.remove(act));
        return new KeyChoices(now);
    }
}
