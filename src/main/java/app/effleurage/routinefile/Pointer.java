package app.effleurage.routinefile;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer as a chain, so that a big tree shares its beginnings and spells out only what is reported.
 *
 * @param parent what it goes on from, or null at the root
 * @param token the field's name or the item's index; empty at the root
 */
record Pointer(@Nullable Pointer parent, String token) {

    static final Pointer ROOT = new Pointer(null, "");

    Pointer to(String name) {
        return new Pointer(this, name);
    }

    /** The nearest name on the way up that is a field and not an index; empty at the root. */
    String field() {
        Pointer pointer = this;
        while (pointer.isItem() && pointer.parent != null) {
            pointer = pointer.parent;
        }
        return pointer.token;
    }

    /** Whether it ends in an index; no field of ours has a name made of digits. */
    boolean isItem() {
        return parent != null && !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }

    /** As RFC 6901 spells it. */
    @Override
    public String toString() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Pointer pointer = this; pointer.parent != null; pointer = pointer.parent) {
            tokens.push(pointer.token.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder spelt = new StringBuilder();
        tokens.forEach(token -> spelt.append('/').append(token));
        return spelt.toString();
    }
}
