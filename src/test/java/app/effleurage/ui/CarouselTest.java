package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CarouselTest {

    private static final List<Integer> THREE = List.of(4, 1, 3);
    private static final OptionalInt NOBODY = OptionalInt.empty();

    private final Carousel carousel = new Carousel();

    @Test
    void onePictureMovesAfterAnotherAndEachEndsWhereItBegan() {
        List<Carousel.Turn> turns = new ArrayList<>();
        for (int tick = 0; tick < 200; tick++) {
            carousel.tick(THREE, NOBODY).ifPresent(turns::add);
        }

        assertThat(turns).startsWith(turn(0, 1), turn(0, 2), turn(0, 3), turn(0, 0), turn(0, 1), turn(0, 2),
                turn(0, 3), turn(0, 0), turn(2, 1), turn(2, 2), turn(2, 0), turn(2, 1), turn(2, 2), turn(2, 0),
                turn(0, 1));
        assertThat(turns).extracting(Carousel.Turn::picture).doesNotContain(1);
    }

    @Test
    void betweenTwoTurnsNothingMoves() {
        int still = 0;
        while (carousel.tick(THREE, NOBODY).isEmpty()) {
            still++;
        }

        assertThat(still).isGreaterThanOrEqualTo(Carousel.REST);
    }

    @Test
    void whatIsLookedAtMovesAtOnceAndNotWithoutEnd() {
        assertThat(carousel.tick(THREE, OptionalInt.of(2))).contains(turn(2, 1));

        int moved = 1;
        while (carousel.tick(THREE, OptionalInt.of(2)).isPresent()) {
            moved++;
        }
        assertThat(moved).isEqualTo(3 * Carousel.LOOPS_LOOKED_AT);
    }

    @Test
    void whatIsLookedAtNoLongerStandsStill() {
        carousel.tick(THREE, OptionalInt.of(2));

        assertThat(carousel.tick(THREE, NOBODY)).isEmpty();
    }

    @Test
    void pictureThatIsGoneStopsItsTurn() {
        carousel.tick(THREE, OptionalInt.of(2));

        assertThat(carousel.tick(List.of(4), OptionalInt.of(2))).isEqualTo(Optional.empty());
        assertThat(carousel.tick(List.of(), NOBODY)).isEqualTo(Optional.empty());
    }

    private static Carousel.Turn turn(int picture, int frame) {
        return new Carousel.Turn(picture, frame);
    }
}
