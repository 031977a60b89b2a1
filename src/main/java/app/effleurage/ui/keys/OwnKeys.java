package app.effleurage.ui.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** What the user's choice of keys means; names that mean nothing here, as of a later version, are passed over. */
public final class OwnKeys {

    private OwnKeys() {
    }

    /** @param byAct the name of a key by the id of what it does */
    public static Map<Deed, KeyCode> of(Map<String, String> byAct) {
        Map<Deed, KeyCode> all = new HashMap<>();
        for (Deed deed : KeyMap.changeable()) {
            Optional.ofNullable(byAct.get(deed.id())).flatMap(OwnKeys::code).filter(KeyMap::canBeChosen)
                    .ifPresent(code -> all.put(deed, code));
        }
        return all;
    }

    private static Optional<KeyCode> code(String name) {
        return Stream.of(KeyCode.values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
