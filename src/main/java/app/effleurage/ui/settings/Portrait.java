package app.effleurage.ui.settings;

import app.effleurage.face.Projection;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.ui.control.Press;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.stage.face.FaceView;
import app.effleurage.ui.theme.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;

/** Someone to choose: their face, drawn as the stage draws it, over their name. */
final class Portrait extends ToggleButton {

    private final FacePerson person;
    private final FaceView face = new FaceView(_ -> { });

    /**
     * @param onChosen called each time this one is pressed
     */
    Portrait(FacePerson person, String name, Runnable onChosen) {
        super(name);
        this.person = person;
        Styles.styled(this, "portrait");
        face.fadeProperty().set(Duration.ZERO);
        setGraphic(face);
        setContentDisplay(ContentDisplay.TOP);
        setOnAction(_ -> {
            // A second press on the chosen one must not leave nobody chosen.
            setSelected(true);
            onChosen.run();
        });
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        Press.onEnter(this);
        face.setPerson(person);
    }

    FacePerson person() {
        return person;
    }

    void setFacing(boolean isFacing) {
        face.setProjection(new Projection(View.FRONT, Side.RIGHT, isFacing));
    }
}
