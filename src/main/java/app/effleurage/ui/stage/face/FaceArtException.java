package app.effleurage.ui.stage.face;

import app.effleurage.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A drawing that cannot be used, and where in the file that shows. */
public final class FaceArtException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong; each has its sentence in the bundle of this package. */
    public enum Fault {
        CANNOT_READ, TOO_LARGE, NOT_XML, DTD, TOO_DEEP, ELEMENT, ATTRIBUTE, TEXT, MISSING, VALUE, PATH, COLOUR,
        TRANSFORM, REFERENCE, TWICE, NAME
    }

    private final Fault fault;
    private final String file;
    private final int line;
    private final int column;
    private final transient List<Object> details;

    FaceArtException(Fault fault, Path file, int line, int column, Object... details) {
        this.fault = fault;
        this.file = file.toString();
        this.line = line;
        this.column = column;
        this.details = List.of(details);
    }

    public Fault fault() {
        return fault;
    }

    /** The file as it was named to the reader. */
    public String file() {
        return file;
    }

    /** Counted from 1; 0 where the fault is of the file as a whole. */
    public int line() {
        return line;
    }

    /** Counted from 1; 0 where only the line is known. */
    public int column() {
        return column;
    }

    /** {@code file:line:column: what is wrong and what to do}, in the language nearest to {@code locale}. */
    public String words(Locale locale) {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        Object[] arguments = details == null ? new Object[0] : details.toArray();
        return place + ": " + Messages.beside(FaceArtException.class, locale).get(fault.name(), arguments);
    }

    @Override
    public String getMessage() {
        return words(Locale.getDefault());
    }
}
