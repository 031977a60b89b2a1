package app.effleurage.ui.stage.face;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.View;
import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The people there are: one folder each, with {@code person.properties} and a drawing for every
 * view. A new face is a new folder.
 *
 * @param all in the order they are offered
 * @param faults why other folders are not among them
 */
public record FacePeople(List<FacePerson> all, List<FaceArtException> faults) {

    private static final String PERSON_FILE = "person.properties";
    private static final String NAME = "name.";

    public FacePeople {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    /**
     * Looks through a folder of people. Drawings are not read yet, but each must be there. A folder
     * that cannot be used is a fault and hides no other; so is a folder of people that cannot be read.
     */
    public static FacePeople in(Path folder) {
        List<FacePerson> people = new ArrayList<>();
        List<FaceArtException> faults = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path each : folders) {
                try {
                    people.add(person(each));
                } catch (FaceArtException e) {
                    faults.add(e);
                }
            }
        } catch (IOException e) {
            faults.add(new FaceArtException(Fault.CANNOT_READ, folder, 0, 0, reason(e)));
        }
        people.sort(Comparator.comparingInt(FacePerson::order).thenComparing(FacePerson::id));
        return new FacePeople(people, faults);
    }

    public Optional<FacePerson> find(String id) {
        return all.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private static FacePerson person(Path folder) throws FaceArtException {
        Path file = folder.resolve(PERSON_FILE);
        Properties written = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            written.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new FaceArtException(Fault.CANNOT_READ, file, 0, 0, reason(e));
        }
        Map<Locale, String> names = new LinkedHashMap<>();
        for (String key : new TreeSet<>(written.stringPropertyNames())) {
            String name = written.getProperty(key).strip();
            if (key.startsWith(NAME) && !name.isEmpty()) {
                names.put(Locale.forLanguageTag(key.substring(NAME.length())), name);
            }
        }
        if (!names.containsKey(Locale.ENGLISH)) {
            throw new FaceArtException(Fault.NAME, file, 0, 0);
        }
        FacePerson person = new FacePerson(folder.getFileName().toString(), new LocalizedText(names),
                order(written, file), folder);
        for (View view : View.values()) {
            if (!Files.isRegularFile(person.file(view))) {
                throw new FaceArtException(Fault.CANNOT_READ, person.file(view), 0, 0,
                        NoSuchFileException.class.getSimpleName());
            }
        }
        return person;
    }

    private static int order(Properties written, Path file) throws FaceArtException {
        String order = written.getProperty("order", "100").strip();
        try {
            return Integer.parseInt(order);
        } catch (NumberFormatException _) {
            throw new FaceArtException(Fault.VALUE, file, 0, 0, PERSON_FILE, "order", order);
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName();
    }
}
