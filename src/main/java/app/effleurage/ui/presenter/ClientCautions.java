package app.effleurage.ui.presenter;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.WideToggle;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cautions, group by group: open until it has been gone through, then a line with a tick. */
final class ClientCautions extends VBox {

    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final ClientViewModel model;
    private final List<WideToggle> ticks = new ArrayList<>();
    private final List<VBox> groups = new ArrayList<>();

    ClientCautions(ClientViewModel model, Messages words) {
        this.model = model;
        Styles.styled(this, "client-cautions");
        getChildren().addAll(Words.wrapped(words.get("client.cautions"), Styles.TITLE),
                Words.wrapped(words.get("client.cautions.what"), Styles.QUIET));
        for (int i = 0; i < model.cautions().size(); i++) {
            add(i, words);
        }
        model.tickedProperty().addListener(_ -> show());
        show();
    }

    void focusFirst() {
        ticks.getFirst().requestFocus();
    }

    void focusMissing() {
        for (int i = 0; i < ticks.size(); i++) {
            if (!model.isTicked(i)) {
                ticks.get(i).requestFocus();
                return;
            }
        }
    }

    private void add(int index, Messages words) {
        ClientViewModel.Caution caution = model.cautions().get(index);
        String title = caution.general().map(group -> group.title(words.locale()))
                .orElseGet(() -> words.get("client.cautions.own"));
        Label label = Words.even(title, Styles.HEADING);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        WideToggle tick = Styles.styled(new WideToggle(
                Styles.styled(new HBox(new IconView(Icon.CHECK), label), "tick-line"), title), "tick");
        tick.setOnAction(_ -> model.tick(index, tick.isSelected()));
        VBox items = Styles.styled(new VBox(), "client-caution-items");
        caution.items().forEach(item -> items.getChildren().add(Words.item(item, Styles.BODY)));
        items.managedProperty().bind(items.visibleProperty());
        VBox group = Styles.styled(new VBox(tick, items), "client-caution");
        ticks.add(tick);
        groups.add(group);
        getChildren().add(group);
    }

    private void show() {
        boolean isNext = true;
        for (int i = 0; i < ticks.size(); i++) {
            boolean done = model.isTicked(i);
            ticks.get(i).setSelected(done);
            groups.get(i).getChildren().getLast().setVisible(!done);
            groups.get(i).pseudoClassStateChanged(NEXT, !done && isNext);
            isNext &= done;
        }
    }
}
