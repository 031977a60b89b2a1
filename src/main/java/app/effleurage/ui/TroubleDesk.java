package app.effleurage.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what nobody expected. Each trouble is logged once and shown once, however often it
 * happens: a frame that fails does so sixty times a second. One thread.
 */
final class TroubleDesk {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleDesk.class);
    private static final String OURS = "app.effleurage.";
    private static final int CODE_MASK = 0xFFFF;

    private final Set<String> known = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The trouble to be shown now. */
    ReadOnlyObjectProperty<Optional<Trouble>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Takes in a failure: logs and shows it, unless it is known already. */
    void report(Throwable failure) {
        String code = code(failure);
        if (!known.add(code)) {
            return;
        }
        LOG.error("{}: the window met a failure it did not expect", code, failure);
        if (shown.get().isEmpty()) {
            shown.set(Optional.of(new Trouble(code, details(failure))));
        }
    }

    /** The reader has seen enough. */
    void dismiss() {
        shown.set(Optional.empty());
    }

    private static String code(Throwable failure) {
        String place = Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS)).findFirst()
                .map(StackTraceElement::toString).orElse("");
        return "EF-%04X".formatted((failure.getClass().getName() + place).hashCode() & CODE_MASK);
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        text.append(System.getProperty("os.name")).append(", Java ").append(System.getProperty("java.version"))
                .append(System.lineSeparator());
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
