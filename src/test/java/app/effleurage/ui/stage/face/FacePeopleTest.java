package app.effleurage.ui.stage.face;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.View;
import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacePeopleTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFaceIsANewFolderWithANameInSeveralLanguages() throws IOException {
        person("ana", "order=2\nname.en=Ana\nname.de=Änne\n");
        person("bo", "order=1\nname.en=Bo\n");
        FacePeople people = FacePeople.in(folder);
        assertThat(people.faults()).isEmpty();
        assertThat(people.all()).extracting(FacePerson::id).containsExactly("bo", "ana");
        FacePerson ana = people.find("ana").orElseThrow();
        assertThat(ana.name().in(Locale.GERMAN)).isEqualTo("Änne");
        assertThat(ana.name().in(Locale.FRENCH)).isEqualTo("Ana");
        assertThat(ana.file(View.THREE_QUARTER)).isEqualTo(folder.resolve("ana/three-quarter.svg"));
        assertThat(people.find("nobody")).isEmpty();
    }

    @Test
    void aFaultyFolderIsNamedAndHidesNoOther() throws IOException {
        person("ana", "name.en=Ana\n");
        person("nameless", "name.de=Nur deutsch\n");
        person("wrong", "name.en=Wrong\norder=first\n");
        Files.createDirectories(folder.resolve("empty"));
        person("eyeless", "name.en=Half\n");
        Files.delete(folder.resolve("eyeless/profile.svg"));
        FacePeople people = FacePeople.in(folder);
        assertThat(people.all()).extracting(FacePerson::id).containsExactly("ana");
        assertThat(people.faults()).extracting(FaceArtException::fault).containsExactlyInAnyOrder(
                Fault.NAME, Fault.VALUE, Fault.CANNOT_READ, Fault.CANNOT_READ);
        assertThat(people.faults()).extracting(FaceArtException::file)
                .contains(folder.resolve("eyeless/profile.svg").toString());
    }

    @Test
    void noFolderOfPeopleIsAFaultAndNoCrash() {
        FacePeople people = FacePeople.in(folder.resolve("nowhere"));
        assertThat(people.all()).isEmpty();
        assertThat(people.faults()).extracting(FaceArtException::fault).containsExactly(Fault.CANNOT_READ);
    }

    private void person(String id, String properties) throws IOException {
        Path own = Files.createDirectories(folder.resolve(id));
        Files.writeString(own.resolve("person.properties"), properties);
        for (View view : View.values()) {
            Files.writeString(own.resolve(view.id() + ".svg"), "<svg viewBox='0 0 1 1'/>");
        }
    }
}
