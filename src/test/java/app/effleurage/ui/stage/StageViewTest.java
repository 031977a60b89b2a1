package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.playback.Rate;
import app.effleurage.score.Score;
import app.effleurage.ui.Toolkit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class StageViewTest {

    static final List<String> IDS = Shipped.IDS;

    private static final int WIDTH = 560;
    private static final int HEIGHT = 615;
    private static final long SECOND = 1_000_000_000L;

    private final List<Exception> faults = new ArrayList<>();

    @ParameterizedTest
    @FieldSource("IDS")
    void everyMomentOfEveryRoutineCanBeShown(String id) {
        Score score = Shipped.score(id);
        int shown = Toolkit.call(() -> {
            StageView stage = stage(score);
            int count = 0;
            for (long nanos = 0; nanos <= score.lengthNanos(); nanos += 4_130_000_000L) {
                stage.setFacing(count % 3 == 2);
                stage.setReducedMotion(count % 5 == 4);
                stage.show(score.at(nanos));
                assertSane(stage, id + " at " + nanos / 1e9);
                count++;
            }
            return count;
        });

        assertThat(shown).isGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"circulation, 12", "circulation, 262", "lymphatic-drainage, 52.6", "stress-relief, 335",
        "tension-relief, 60.3"})
    void aSeekLooksLikeHavingPlayed(String id, double seconds) {
        Score score = Shipped.score(id);
        long to = Math.round(seconds * SECOND);
        List<int[]> pictures = Toolkit.call(() -> {
            StageView played = stage(score);
            for (long nanos = to - 3 * SECOND; nanos < to; nanos += SECOND / 60) {
                played.show(score.at(nanos));
                // As each pulse does: words are measured in the size that their style gives them.
                played.getScene().getRoot().applyCss();
            }
            played.show(score.at(to));
            StageView sought = stage(score);
            sought.getScene().getRoot().applyCss();
            sought.show(score.at(to));
            return List.of(pixels(played), pixels(sought));
        });

        Alike.assertAlike(pictures.get(0), pictures.get(1));
    }

    @Test
    void aFollowedStageMayStandForAFrameAndNeverForTwo() {
        Score score = Shipped.score("circulation");
        long calm = 65 * SECOND;
        List<int[]> pictures = Toolkit.call(() -> {
            StageView stage = stage(score);
            stage.getScene().getRoot().applyCss();
            stage.show(score.at(calm));
            int[] drawn = pixels(stage);
            stage.follow(score.at(calm + SECOND / 60), Rate.NORMAL);
            int[] aFrameLater = pixels(stage);
            stage.follow(score.at(calm + SECOND / 30), Rate.NORMAL);
            int[] twoLater = pixels(stage);
            stage.show(score.at(calm + SECOND / 30));
            return List.of(drawn, aFrameLater, twoLater, pixels(stage));
        });

        assertThat(pictures.get(1)).isEqualTo(pictures.get(0));
        assertThat(pictures.get(2)).isEqualTo(pictures.get(3)).isNotEqualTo(pictures.get(0));
    }

    @Test
    void facingIsTheMirrorsPictureTurnedRound() {
        Score score = Shipped.score("circulation");
        long inWarmUp = 27 * SECOND;
        List<int[]> pictures = Toolkit.call(() -> {
            StageView stage = stage(score);
            stage.show(score.at(inWarmUp));
            int[] mirror = pixels(stage);
            stage.setFacing(true);
            return List.of(mirror, pixels(stage));
        });

        // The stroke is alike on both sides, so the whole picture is nearly its own mirror image.
        assertThat(difference(flipped(pictures.get(0)), pictures.get(1))).isLessThan(0.02);
    }

    @Test
    void handsAreOfThePersonsOwnSkin() {
        Score score = Shipped.score("circulation");
        long lifted = 27 * SECOND;
        List<int[]> pictures = Toolkit.call(() -> {
            StageView stage = stage(score);
            stage.show(score.at(lifted));
            int[] mara = pixels(stage);
            stage.setPerson("idris");
            stage.layout();
            return List.of(mara, pixels(stage));
        });

        assertThat(difference(pictures.get(0), pictures.get(1))).isGreaterThan(0.02);
    }

    @Test
    void wordsOfTheBreathStandTheSameOnTheFirstFrameAsOnTheNext() {
        Score score = Shipped.score("stress-relief");
        long breathing = 30 * SECOND;
        List<int[]> pictures = Toolkit.call(() -> {
            StageView stage = stage(score);
            stage.show(score.at(breathing));
            int[] first = pixels(stage);
            stage.show(score.at(breathing));
            return List.of(first, pixels(stage));
        });

        assertThat(pictures.get(0)).isEqualTo(pictures.get(1));
    }

    @Test
    void nothingIsShownBeforeThereIsAScore() {
        List<Integer> visible = Toolkit.call(() -> {
            StageView stage = new StageView(Shipped.HOME.resolve("assets"), Locale.ENGLISH, faults::add);
            new Scene(themed(stage));
            stage.resize(WIDTH, HEIGHT);
            stage.layout();
            int before = opaque(pixels(stage));
            stage.setScore(Shipped.score("circulation"));
            stage.layout();
            return List.of(before, opaque(pixels(stage)));
        });

        assertThat(visible.get(0)).isZero();
        assertThat(visible.get(1)).isGreaterThan(WIDTH * HEIGHT / 10);
    }

    private StageView stage(Score score) throws IOException {
        StageView stage = new StageView(Shipped.HOME.resolve("assets"), Locale.ENGLISH, faults::add);
        Group root = themed(stage);
        stage.setManaged(false);
        new Scene(root);
        stage.resize(WIDTH, HEIGHT);
        stage.setScore(score);
        root.applyCss();
        stage.layout();
        return stage;
    }

    /** A root with the colours that the stage takes from a theme. */
    private static Group themed(StageView stage) {
        Group root = new Group(stage);
        root.setStyle("-ef-breath: #8FB3A8; -ef-accent-strong: #355B4E;");
        return root;
    }

    private static void assertSane(Node node, String when) {
        if (!node.isVisible()) {
            return;
        }
        Bounds bounds = node.getBoundsInParent();
        for (double edge : new double[] {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()}) {
            if (!bounds.isEmpty() && !(Math.abs(edge) < 2000)) {
                throw new AssertionError(when + ": " + node + " lies at " + bounds);
            }
        }
        if (!(node.getOpacity() >= 0 && node.getOpacity() <= 1)) {
            throw new AssertionError(when + ": " + node + " has opacity " + node.getOpacity());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> assertSane(child, when));
        }
    }

    private static int[] pixels(StageView stage) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        stage.getScene().getRoot().applyCss();
        Image image = stage.snapshot(parameters, null);
        int[] pixels = new int[WIDTH * HEIGHT];
        // As they are: where all but nothing is left of a colour, dividing by alpha makes a half of its rounding.
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), pixels, 0, WIDTH);
        return pixels;
    }

    private static int opaque(int[] pixels) {
        int count = 0;
        for (int pixel : pixels) {
            count += pixel >>> 24 > 0 ? 1 : 0;
        }
        return count;
    }

    private static int[] flipped(int[] pixels) {
        int[] flipped = new int[pixels.length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                flipped[y * WIDTH + x] = pixels[y * WIDTH + WIDTH - 1 - x];
            }
        }
        return flipped;
    }

    /** The mean difference of a channel, 0 to 1. */
    private static double difference(int[] one, int[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 24; shift += 8) {
                sum += Math.abs((one[i] >>> shift & 255) - (other[i] >>> shift & 255));
            }
        }
        return sum / 255.0 / 4 / one.length;
    }
}
