package app.effleurage.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A bookmark as its file says it. */
final class BookmarkForm {

    private BookmarkForm() {
    }

    static ObjectNode write(Bookmark bookmark) {
        ObjectNode root = JournalJson.object();
        root.put("routine", bookmark.content().routine());
        root.put("fingerprint", bookmark.content().fingerprint());
        root.put("step", bookmark.place().step());
        root.put("positionNanos", bookmark.place().positionNanos());
        bookmark.fitTo().ifPresent(length -> root.put("fitToSeconds", length.toSeconds()));
        root.put("ratePercent", bookmark.ratePercent());
        root.put("at", bookmark.at().toString());
        return root;
    }

    /** @throws RuntimeException if it says no bookmark */
    static Bookmark read(ObjectNode root) {
        return new Bookmark(
                new Bookmark.Content(root.required("routine").stringValue(), root.required("fingerprint").stringValue()),
                new Bookmark.Place(root.required("step").intValue(), root.required("positionNanos").longValue()),
                Optional.ofNullable(root.get("fitToSeconds")).map(seconds -> Duration.ofSeconds(seconds.longValue())),
                root.required("ratePercent").intValue(),
                Instant.parse(root.required("at").stringValue()));
    }
}
