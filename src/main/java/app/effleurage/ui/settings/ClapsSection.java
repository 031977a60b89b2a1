package app.effleurage.ui.settings;

import app.effleurage.claps.Level;
import app.effleurage.claps.live.ClapListener;
import app.effleurage.claps.live.MicrophoneState;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Switch;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Whether two claps pause and go on, and how loud they must be. Listens only while it is on show. */
final class ClapsSection extends VBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Level SILENCE = new Level(Level.SILENCE_DBFS, Level.SILENCE_DBFS);

    private final SettingsViewModel model;
    private final Messages words;
    private final Switch areOn;
    private final ClapMeter meter;
    private final Region lamp = Styles.styled(new Region(), "clap-lamp");
    private final Label told = Words.wrapped("", Styles.BODY);
    private final PauseTransition lit = new PauseTransition(Duration.seconds(2));
    private MicrophoneState state = MicrophoneState.OFF;
    private Runnable unattend = () -> { };

    ClapsSection(SettingsViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "section");
        areOn = new Switch(words.get("claps.on"), model.claps().areOn(), model::chooseClaps);
        meter = new ClapMeter(words.get("claps.line"), model.claps().sensitivity(), model::chooseSensitivity);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox ends = new HBox(Words.line(words.get("claps.soft"), Styles.QUIET), air,
                Words.line(words.get("claps.loud"), Styles.QUIET));
        // As the scale above has it.
        ends.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox scale = Styles.styled(new VBox(meter, ends), "clap-scale");
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox answer = Styles.styled(new HBox(lamp, told), "clap-answer");
        getChildren().addAll(
                new Setting(words.get("claps"), words.get("claps.what"),
                        Styles.styled(new VBox(areOn, Words.wrapped(words.get("claps.privacy"), Styles.QUIET)),
                                "clap-switch")),
                new Setting(words.get("claps.line"), words.get("claps.line.what"),
                        Styles.styled(new VBox(scale, answer), "clap-tuning")));
        lit.setOnFinished(_ -> tell());
        sceneProperty().subscribe(scene -> {
            close();
            if (scene != null) {
                unattend = model.attend(new Heard());
            }
        });
        tell();
    }

    /** Shows what holds now. */
    void show() {
        areOn.setSelected(model.claps().areOn());
        meter.show(model.claps().sensitivity());
        meter.setDisable(!model.claps().areOn());
    }

    /** Listens no more. */
    void close() {
        unattend.run();
        unattend = () -> { };
        lit.stop();
        tell();
    }

    private void tell() {
        lamp.pseudoClassStateChanged(LIT, false);
        told.setText(state.inWords(words.locale()));
        if (!state.hears()) {
            meter.show(SILENCE);
        }
    }

    private final class Heard implements ClapListener {

        @Override
        public void state(MicrophoneState now) {
            state = now;
            lit.stop();
            tell();
        }

        @Override
        public void pair() {
            lamp.pseudoClassStateChanged(LIT, true);
            told.setText(words.get("claps.heard"));
            lit.playFromStart();
        }

        @Override
        public void level(Level now) {
            if (state.hears()) {
                meter.show(now);
            }
        }
    }
}
