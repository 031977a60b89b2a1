package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.stage.WayPiece.Pointed;
import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.Test;

class WayPieceTest {

    private final WayPiece stretch = new WayPiece(10, 20, new BoundingBox(0, 0, 1, 1), false, _ -> { });
    private final WayPiece spot = new WayPiece(2, 2, new BoundingBox(0, 0, 1, 1), false, _ -> { });

    @Test
    void whatLiesAheadShowsMoreThanWhatLiesBehind() {
        assertThat(stretch.opacity(5, 0, Pointed.NOWHERE)).isGreaterThan(3 * stretch.opacity(25, 0, Pointed.NOWHERE));
        assertThat(stretch.opacity(15, 0, Pointed.NOWHERE)).isBetween(
                stretch.opacity(25, 0, Pointed.NOWHERE), stretch.opacity(5, 0, Pointed.NOWHERE));
        assertThat(spot.opacity(0, 0, Pointed.NOWHERE)).isGreaterThan(3 * spot.opacity(3, 0, Pointed.NOWHERE));
    }

    @Test
    void aHandInTheAirOnItsWayBackHasAllOfTheLineAhead() {
        assertThat(stretch.opacity(25, 1, Pointed.NOWHERE)).isEqualTo(stretch.opacity(5, 0, Pointed.NOWHERE));
    }

    @Test
    void anArrowheadGivesWayToTheSignThatPointsThere() {
        WayPiece head = new WayPiece(10, 20, new BoundingBox(0, 0, 1, 1), true, _ -> { });
        Pointed pointed = new Pointed(12, 22, 1);

        assertThat(head.opacity(12, 0, pointed)).isZero();
        assertThat(head.opacity(12, 0, new Pointed(12, 22, 0.5))).isPositive();
        assertThat(head.opacity(12, 0, new Pointed(12, 19, 1))).isEqualTo(head.opacity(12, 0, Pointed.NOWHERE));
        assertThat(stretch.opacity(12, 0, pointed)).isEqualTo(stretch.opacity(12, 0, Pointed.NOWHERE));
    }

    @Test
    void theHandAtASpotStandsForItsMark() {
        assertThat(spot.opacity(2, 0, Pointed.NOWHERE)).isZero();
    }
}
