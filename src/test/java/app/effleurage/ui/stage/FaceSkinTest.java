package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.View;
import app.effleurage.ui.stage.face.FaceArt;
import app.effleurage.ui.stage.face.FacePeople;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.stage.hand.SkinTone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FaceSkinTest {

    /** The lit side of his forehead is painted about so red; his beard by a third less. */
    private static final int RED_OF_BARE_SKIN = 0x96;

    private final FacePeople people = FacePeople.in(Shipped.HOME.resolve("assets").resolve("faces"));

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theHandsOfABeardedManHaveTheColourOfHisSkin() {
        FacePerson idris = people.find("idris").orElseThrow();

        SkinTone tone = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> FaceSkin.of(idris));

        assertThat(tone.base() >> 16).isGreaterThan(RED_OF_BARE_SKIN);
    }

    @Test
    void eachDrawingHasThePlacesWhereSkinIsLookedFor() throws Exception {
        for (FacePerson person : people.all()) {
            FaceArt art = person.art(View.FRONT);
            assertThat(art.landmarks()).as(person.id()).containsKeys(FaceSkin.BARE.toArray(String[]::new));
        }
    }
}
