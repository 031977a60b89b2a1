package app.effleurage.ui.after;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.Badge;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Roomy;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.Ways;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The end of a routine. */
public final class AfterView extends StackPane implements Roomy {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this many ems across there is no room for a picture beside the words. */
    private static final double NARROW_EMS = 66;

    private final PillButton library;
    private final Ways ways;
    private final Region frame;
    private final StackPane asked = Styles.styled(new StackPane(), "after-asked");

    /**
     * @param picture a still of the routine
     */
    public AfterView(AfterViewModel model, Messages words, Node picture) {
        Styles.styled(this, "after", "goal-" + model.routine().about().goal().id());
        Styles.dress(this, AfterView.class, "after.css", Letters.of(words));
        library = new PillButton(words.get("library"), PillButton.Voice.PRIMARY, model::toLibrary).large();
        library.setDefaultButton(true);
        PillButton again = new PillButton(words.get("again"), Icon.REPEAT, PillButton.Voice.QUIET, model::again)
                .large();

        asked.managedProperty().bind(Bindings.isNotEmpty(asked.getChildren()));
        frame = Styles.styled(new Frame(picture), "after-picture");
        FlowPane facts = Styles.styled(new FlowPane(
                new Badge(Icon.LEAF, model.routine().about().title().in(words.locale())),
                new Badge(Icon.STEPS, words.get("steps", model.steps())),
                new Badge(Icon.CLOCK, TimeText.length(model.length()))), "after-facts");
        ways = new Ways("after-ways", library, again);
        Region above = new Region();
        Region below = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox said = Styles.styled(new VBox(above,
                Words.even(words.get("title"), Styles.DISPLAY),
                Words.even(words.get("text"), Styles.SUBTITLE),
                facts, ways, asked, below,
                Words.wrapped(words.get("honest"), Styles.QUIET, "honest")), "after-said");
        frame.managedProperty().bind(frame.visibleProperty());
        // Large words and a question can be taller than the window.
        said.setMinHeight(USE_PREF_SIZE);
        DownScroll scroll = new DownScroll(said);
        scroll.setFitToHeight(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox page = Styles.styled(new HBox(frame, scroll), "after-page");
        getChildren().add(page);
    }

    @Override
    public void setRoom(double widthEms) {
        boolean narrow = widthEms < NARROW_EMS;
        pseudoClassStateChanged(NARROW, narrow);
        frame.setVisible(!narrow);
    }

    /** As wide as a face needs that fills it from top to bottom, and so never cut at nose or hair. */
    private static final class Frame extends StackPane {

        private static final double WIDTH_OF_HEIGHT = 0.58;

        Frame(Node picture) {
            super(picture);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.VERTICAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return WIDTH_OF_HEIGHT * height;
        }
    }

    /** Offers one more way on, after the others. */
    public void addWay(Node way) {
        ways.add(way);
    }

    /** Asks the user something, below the ways on. */
    public void ask(Node question) {
        StackPane.setAlignment(question, Pos.CENTER_LEFT);
        asked.getChildren().setAll(question);
    }

    /** Puts the focus on the way back to the library. */
    public void focusLibrary() {
        library.requestFocus();
    }
}
