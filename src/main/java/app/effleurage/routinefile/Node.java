package app.effleurage.routinefile;

import java.util.List;
import java.util.Optional;

/** A JSON value that knows where it stands. */
sealed interface Node {

    /** Where its first character is. */
    Spot spot();

    /** @param members in the file's order; of a name given twice the first */
    record Obj(Spot spot, List<Member> members) implements Node {

        /** The member of a name. Looks at each, since objects are small and most lists of them short-lived. */
        Optional<Member> member(String name) {
            return find(name, members);
        }

        static Optional<Member> find(String name, List<Member> members) {
            // Asked for every field of every file: a plain loop makes no iterator.
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).name().equals(name)) {
                    return Optional.of(members.get(i));
                }
            }
            return Optional.empty();
        }
    }

    /** @param nameSpot where the quote before the field's name is */
    record Member(String name, Spot nameSpot, Node value) {
    }

    record Arr(Spot spot, List<Node> items) implements Node {
    }

    record Text(Spot spot, String value) implements Node {
    }

    /** @param literal the number as written, at most {@link Limits#NUMBER} characters */
    record Num(Spot spot, String literal) implements Node {
    }

    record Bool(Spot spot, boolean value) implements Node {
    }

    record Null(Spot spot) implements Node {
    }

    /** Stands for a value that has been reported already, so that nothing more is said of it. */
    record Broken(Spot spot) implements Node {
    }
}
