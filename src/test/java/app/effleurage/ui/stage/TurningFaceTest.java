package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.Projection;
import app.effleurage.score.Score;
import app.effleurage.ui.Toolkit;
import app.effleurage.ui.stage.face.FacePeople;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TurningFaceTest {

    static final List<String> IDS = Shipped.IDS;

    @ParameterizedTest
    @FieldSource("IDS")
    void noFaceIsDrawnInTheFirstFrameOfATurn(String id) {
        Score score = Shipped.score(id);
        ViewPlan plan = ViewPlan.of(score, false);
        List<Long> turns = turns(score, plan);
        List<String> drawnLate = Toolkit.call(() -> {
            TurningFace face = face();
            List<String> late = new ArrayList<>();
            for (long turn : turns) {
                look(face, plan, turn - 1);
                List<Projection> before = shown(face);
                look(face, plan, turn);
                if (!shown(face).equals(before)) {
                    late.add("at " + turn / 1e9);
                }
            }
            return late;
        });

        assertThat(turns).isNotEmpty();
        assertThat(drawnLate).isEmpty();
    }

    private static TurningFace face() {
        TurningFace face = new TurningFace(fault -> {
            throw new AssertionError(fault);
        });
        face.setPerson(FacePeople.in(Shipped.HOME.resolve("assets/faces")).all().getFirst());
        face.layOut(200, 240);
        return face;
    }

    private static void look(TurningFace face, ViewPlan plan, long nanos) {
        Looking looking = plan.at(nanos);
        face.look(looking, plan.after(looking));
    }

    private static List<Projection> shown(TurningFace face) {
        return face.views().stream().map(view -> view.projectionProperty().get()).toList();
    }

    private static List<Long> turns(Score score, ViewPlan plan) {
        return score.steps().stream().flatMap(step -> step.segments().stream()).map(segment -> segment.fromNanos())
                .filter(nanos -> nanos > 0 && plan.at(nanos).turn() > plan.at(nanos - 1).turn()).toList();
    }
}
