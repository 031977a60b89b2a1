package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.FacePoint;
import app.effleurage.face.NoGo;
import app.effleurage.face.Projection;
import app.effleurage.face.Skin;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverlayMapTest {

    private static final Set<Overlay> ALL = EnumSet.allOf(Overlay.class);
    private static final Path WORDS = Path.of("src/main/resources/app/effleurage/ui/stage/messages.properties");

    @Test
    void everyNameHasWordsAndSaysWhatItIsAndNoWordsAreThereForNothing() throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            bundle.load(reader);
        }
        Set<String> wanted = Stream.of(View.values())
                .flatMap(view -> OverlayMap.names(ALL, Projection.mirror(view)).stream())
                .map(name -> name.overlay().id() + "." + name.key())
                .flatMap(key -> Stream.of(key, key + ".what")).collect(Collectors.toSet());

        assertThat(bundle.stringPropertyNames().stream().filter(key -> !key.startsWith("breath.")))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aNameHangsOnWhatTheViewShows(View view) {
        for (Side near : Side.values()) {
            Projection projection = new Projection(view, near, false);
            List<OverlayMap.Name> names = OverlayMap.names(ALL, projection);

            assertThat(names).isNotEmpty();
            assertThat(names.stream().map(name -> name.overlay().id() + name.key())).doesNotHaveDuplicates();
            assertThat(names).allSatisfy(name ->
                    assertThat(projection.depth(Skin.normalAt(name.at()))).isPositive());
        }
    }

    @Test
    void whatIsHatchedIsWhatNoStrokeMayEnter() {
        List<List<FacePoint>> edges = OverlayMap.keepOut(ALL, View.FRONT);

        // The throat and the thyroid once, eyes and pulses twice.
        assertThat(edges).hasSize(6);
        assertThat(OverlayMap.keepOut(ALL, View.NECK)).as("no eyes beside a neck").hasSize(4);
        assertThat(edges).allSatisfy(edge -> assertThat(edge).allSatisfy(point -> assertThat(Stream.of(NoGo.values()))
                .anyMatch(noGo -> noGo.contains(new FacePoint(point.x(), point.d(), 0)))));
        assertThat(OverlayMap.keepOut(EnumSet.of(Overlay.MUSCLES), View.FRONT)).isEmpty();
    }
}
