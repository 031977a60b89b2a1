package app.effleurage.routinefile;

import app.effleurage.routine.Routine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that stands for all that a routine says: another routine has another one. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** SHA-256 of the routine's canonical file, in hexadecimal; the same on every machine. */
    public static String of(Routine routine) {
        try {
            byte[] text = new RoutineWriter().write(routine).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
