package app.effleurage.cli;

import app.effleurage.ui.stage.face.FacePeople;
import app.effleurage.ui.stage.face.FacePerson;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** {@code --person}: whose face and hands are drawn. */
final class PersonOption {

    @Option(names = "--person", paramLabel = "ID")
    private Optional<String> person = Optional.empty();

    /**
     * Who was asked for, by the id of the person's folder; empty for the first.
     *
     * @throws Stop if there is nobody of that id
     */
    Optional<String> id(Tools tools) throws Stop {
        if (person.isPresent()) {
            FacePeople people = FacePeople.in(tools.home().folder().resolve("assets").resolve("faces"));
            if (people.find(person.get()).isEmpty()) {
                throw Stop.misuse(tools.words().get("option.person", person.get(),
                        people.all().stream().map(FacePerson::id).collect(Collectors.joining(", "))));
            }
        }
        return person;
    }
}
