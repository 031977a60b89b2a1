package app.effleurage.ui.settings;

import app.effleurage.journal.ViewChoice;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who is on the stage, and whether as in a mirror. */
final class FaceSection extends VBox {

    private final SettingsViewModel model;
    private final List<Portrait> portraits = new ArrayList<>();
    private final Choices<ViewChoice> view;

    FaceSection(SettingsViewModel model, Messages words) {
        this.model = model;
        Styles.styled(this, "section");
        FlowPane row = Styles.styled(new FlowPane(), "portraits");
        ToggleGroup one = new ToggleGroup();
        for (FacePerson person : model.people()) {
            Portrait portrait = new Portrait(person, person.name().in(words.locale()), () -> model.choosePerson(person));
            portrait.setToggleGroup(one);
            portraits.add(portrait);
        }
        row.getChildren().setAll(portraits);
        view = new Choices<>(List.of(ViewChoice.values()), model.look().view(),
                choice -> words.get("view." + choice.id()), model::chooseView);
        getChildren().addAll(
                new Setting(words.get("person"), words.get("person.what"), row),
                new Setting(words.get("view"), words.get("view.what"), view));
        show();
    }

    /** Shows what holds now. */
    void show() {
        view.select(model.look().view());
        for (Portrait portrait : portraits) {
            portrait.setSelected(model.person().filter(portrait.person()::equals).isPresent());
            portrait.setFacing(model.look().view() == ViewChoice.FACING);
        }
    }
}
