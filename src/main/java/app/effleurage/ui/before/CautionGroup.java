package app.effleurage.ui.before;

import app.effleurage.routine.Named;
import app.effleurage.text.Messages;
import app.effleurage.ui.theme.Icon;
import java.util.List;
import java.util.stream.IntStream;

/** The cautions that go before every routine ({@code practice.md} section 4), in five groups. */
enum CautionGroup implements Named {
    NOT_TODAY("today", Icon.NOT_TODAY, 5),
    ASK_FIRST("ask", Icon.ASK, 7),
    WAIT("wait", Icon.WAIT, 6),
    GENTLE("gentle", Icon.GENTLE, 3),
    STOP("stop", Icon.STOP_SIGN, 2);

    private final String id;
    private final Icon icon;
    private final int items;

    CautionGroup(String id, Icon icon, int items) {
        this.id = id;
        this.icon = icon;
        this.items = items;
    }

    @Override
    public String id() {
        return id;
    }

    Icon icon() {
        return icon;
    }

    String title(Messages words) {
        return words.get("caution." + id + ".title");
    }

    /** What belongs to the group, in order. */
    List<String> items(Messages words) {
        return IntStream.rangeClosed(1, items).mapToObj(item -> words.get("caution." + id + "." + item)).toList();
    }
}
