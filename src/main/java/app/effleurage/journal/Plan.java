package app.effleurage.journal;

import java.util.List;

/**
 * When the user wants to be reminded.
 *
 * @param entries at most {@value #MOST}
 */
public record Plan(List<PlanEntry> entries) {

    public static final int MOST = 20;
    public static final Plan EMPTY = new Plan(List.of());

    public Plan {
        entries = List.copyOf(entries);
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("entries: " + entries.size() + ", more than " + MOST);
        }
    }
}
