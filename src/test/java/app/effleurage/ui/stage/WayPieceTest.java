package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.Test;

class WayPieceTest {

    private final WayPiece stretch = new WayPiece(10, 20, new BoundingBox(0, 0, 1, 1), _ -> { });
    private final WayPiece spot = new WayPiece(2, 2, new BoundingBox(0, 0, 1, 1), _ -> { });

    @Test
    void whatLiesAheadShowsMoreThanWhatLiesBehind() {
        assertThat(stretch.opacity(5, 0)).isGreaterThan(3 * stretch.opacity(25, 0));
        assertThat(stretch.opacity(15, 0)).isBetween(stretch.opacity(25, 0), stretch.opacity(5, 0));
        assertThat(spot.opacity(0, 0)).isGreaterThan(3 * spot.opacity(3, 0));
    }

    @Test
    void aHandInTheAirOnItsWayBackHasAllOfTheLineAhead() {
        assertThat(stretch.opacity(25, 1)).isEqualTo(stretch.opacity(5, 0));
    }

    @Test
    void theHandAtASpotStandsForItsMark() {
        assertThat(spot.opacity(2, 0)).isZero();
    }
}
