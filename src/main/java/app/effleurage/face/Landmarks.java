package app.effleurage.face;

import app.effleurage.routine.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The landmark table, {@code landmarks.txt} beside this class, as {@code practice.md} section 3 gives it. */
public final class Landmarks {

    private static final Map<String, Landmark> BY_NAME = read();

    private Landmarks() {
    }

    /** All landmarks in the table's order: midline first, then from the forehead down. */
    public static Collection<Landmark> all() {
        return BY_NAME.values();
    }

    public static Optional<Landmark> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * Where a place lies on the user's right half.
     *
     * @throws IllegalArgumentException if its landmark is unknown; a routine read from a file has none such
     */
    public static FacePoint locate(Place place) {
        Landmark landmark = BY_NAME.get(place.landmark());
        if (landmark == null) {
            throw new IllegalArgumentException("landmark: unknown " + place.landmark());
        }
        FacePoint point = landmark.point();
        return new FacePoint(point.x() + place.outwardCm(), point.d() + place.downCm(), point.z());
    }

    private static Map<String, Landmark> read() {
        Map<String, Landmark> landmarks = new LinkedHashMap<>();
        try (InputStream table = Landmarks.class.getResourceAsStream("landmarks.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\\s+", -1);
                FacePoint point = new FacePoint(
                        Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
                landmarks.put(cells[0], new Landmark(cells[0], point, cells.length > 4));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(landmarks);
    }
}
