package app.effleurage.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AwakeKeeperTest {

    private final FakeInhibitor portal = new FakeInhibitor(Means.PORTAL);
    private final FakeInhibitor saver = new FakeInhibitor(Means.SCREEN_SAVER);
    private AwakeKeeper keeper = new AwakeKeeper(List.of(portal, saver));
    private States states = new States(keeper);

    @AfterEach
    void close() {
        portal.answer.countDown();
        keeper.close();
    }

    @Test
    void beforeItIsWantedNothingIsAsked() {
        assertThat(keeper.state()).isEqualTo(new AwakeState.Off());
        assertThat(portal.taken).isEmpty();
    }

    @Test
    void theFirstThatCanHolds() throws Exception {
        keeper.hold("massage");

        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.PORTAL));
        assertThat(keeper.state()).isEqualTo(new AwakeState.Held(Means.PORTAL));
        assertThat(portal.taken).singleElement().satisfies(hold -> {
            assertThat(hold.reason).isEqualTo("massage");
            assertThat(hold.closings()).isZero();
        });
        assertThat(saver.taken).isEmpty();
    }

    @Test
    void theNextIsTriedWhenOneRefusesOrBreaks() throws Exception {
        portal.refusing(Refusal.Why.MISSING);
        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));

        keeper.release();
        assertThat(states.next()).isEqualTo(new AwakeState.Off());
        portal.breaking();
        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));
    }

    @Test
    void oneThatFailsToLetGoIsNotTakenForOneThatHolds() throws Exception {
        portal.clinging();
        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.PORTAL));

        keeper.release();
        assertThat(states.next()).isEqualTo(new AwakeState.Off());
        keeper.hold("again");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.PORTAL));
        assertThat(portal.taken).extracting(hold -> hold.reason).containsExactly("massage", "again");
    }

    @Test
    void whenNoneHelpsItSaysWhyOfEach() throws Exception {
        portal.breaking();
        saver.refusing(Refusal.Why.NO_BUS);
        keeper.hold("massage");

        assertThat(states.afterAsking()).isEqualTo(new AwakeState.NotPossible(List.of(
                new Refusal(Means.PORTAL, Refusal.Why.REFUSED, "broken"),
                new Refusal(Means.SCREEN_SAVER, Refusal.Why.NO_BUS, "no"))));
    }

    @Test
    void oneThatHangsIsGivenUpAndLetGoShouldItAnswerLate() throws Exception {
        portal.hanging();
        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));

        portal.answer.countDown();

        portal.lateHold.get(60, TimeUnit.SECONDS).closed.get(60, TimeUnit.SECONDS);
        assertThat(keeper.state()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));
    }

    @Test
    void itIsHeldOnceAndLetGoOnce() throws Exception {
        keeper.hold("massage");
        keeper.hold("another");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.PORTAL));
        keeper.release();
        keeper.release();
        assertThat(states.next()).isEqualTo(new AwakeState.Off());

        assertThat(portal.taken).singleElement().satisfies(hold -> assertThat(hold.closings()).isEqualTo(1));
        assertThat(states.isQuiet()).isTrue();
    }

    @Test
    void itCanBeHeldAgain() throws Exception {
        keeper.hold("first");
        states.afterAsking();
        keeper.release();
        states.next();
        keeper.hold("second");

        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.PORTAL));
        assertThat(portal.taken).extracting(hold -> hold.reason).containsExactly("first", "second");
        assertThat(portal.taken).extracting(FakeInhibitor.FakeHold::closings).containsExactly(1, 0);
    }

    @Test
    void letGoWhileItIsAskedNothingStaysHeld() throws Exception {
        portal.hanging();
        keeper.hold("massage");
        assertThat(states.next()).isEqualTo(new AwakeState.Asking());
        keeper.release();

        assertThat(states.next()).isEqualTo(new AwakeState.Off());
        assertThat(saver.taken).allSatisfy(hold -> assertThat(hold.closings()).isEqualTo(1));
    }

    @Test
    void whatIsLostIsLookedForElsewhereAndNotWhereItWasLost() throws Exception {
        keeper.hold("massage");
        states.afterAsking();
        portal.taken.getFirst().end();
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));

        saver.taken.getFirst().end();
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.NotPossible(List.of(
                new Refusal(Means.PORTAL, Refusal.Why.LOST, ""),
                new Refusal(Means.SCREEN_SAVER, Refusal.Why.LOST, ""))));
        assertThat(portal.taken).hasSize(1);

        keeper.release();
        assertThat(states.next()).isEqualTo(new AwakeState.Off());
        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.PORTAL));
    }

    @Test
    void closingLetsGoForGood() throws Exception {
        keeper.hold("massage");
        states.afterAsking();
        keeper.close();
        assertThat(states.next()).isEqualTo(new AwakeState.Off());

        keeper.hold("again");
        keeper.close();
        assertThat(portal.taken).singleElement().satisfies(hold -> assertThat(hold.closings()).isEqualTo(1));
    }

    @Test
    void whereNothingIsKnownItSaysSo() throws Exception {
        keeper = new AwakeKeeper(Platform.of("Haiku").inhibitors(java.util.Map.of(), 1));
        states = new States(keeper);
        keeper.hold("massage");

        assertThat(states.afterAsking()).isEqualTo(new AwakeState.NotPossible(List.of()));
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromHearing() throws Exception {
        keeper = new AwakeKeeper(List.of(saver));
        keeper.addListener(_ -> {
            throw new IllegalStateException("a listener of no use");
        });
        states = new States(keeper);
        keeper.hold("massage");

        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));
    }
}
