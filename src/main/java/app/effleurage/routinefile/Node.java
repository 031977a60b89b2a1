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
            // Asked for every field of every file: a plain loop makes no iterator, and hashes are known.
            int hash = name.hashCode();
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                if (member.name().hashCode() == hash && member.name().equals(name)) {
                    return Optional.of(member);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A field of an object. Where its name stands is kept as two numbers, since hardly any is ever asked for.
     *
     * @param line of the quote before the name, as in {@link Spot}
     * @param column the same
     */
    record Member(String name, int line, int column, Node value) {

        /** Where the quote before the field's name is. */
        Spot nameSpot() {
            return new Spot(line, column, value.spot().around(), value.spot().name());
        }
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
