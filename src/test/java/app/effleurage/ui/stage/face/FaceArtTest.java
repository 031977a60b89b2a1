package app.effleurage.ui.stage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceArtTest {

    @TempDir
    private Path folder;

    @Test
    void shapesKeepTheirIdsAndSizes() throws Exception {
        FaceArt art = read("""
                <g id="face">
                  <path id="nose" d="M0 0c1-2 .5.5 3 4z" fill-rule="evenodd"/>
                  <circle id="tip" cx="1" cy="2" r="3"/>
                  <ellipse id="cheek" cx="1" cy="2" rx="3" ry="4"/>
                  <rect id="band" x="1" y="2" width="30" height="4" rx="2"/>
                  <line id="crease" x1="1" y1="2" x2="3" y2="4"/>
                  <polyline id="lash" points="1,2 3,4"/>
                  <polygon id="tooth" points="1 2 3 4 5 6"/>
                </g>""");
        Group face = (Group) art.drawing().getChildren().getFirst();
        assertThat(face.getId()).isEqualTo("face");
        assertThat(face.getChildren()).extracting(Node::getId)
                .containsExactly("nose", "tip", "cheek", "band", "crease", "lash", "tooth");
        assertThat(((SVGPath) face.getChildren().get(0)).getFillRule()).isEqualTo(FillRule.EVEN_ODD);
        assertThat(((Circle) face.getChildren().get(1)).getRadius()).isEqualTo(3);
        assertThat(((Ellipse) face.getChildren().get(2)).getRadiusY()).isEqualTo(4);
        assertThat(((Rectangle) face.getChildren().get(3)).getArcHeight()).isEqualTo(4);
    }

    @Test
    void paintIsInheritedAndOverridden() throws Exception {
        FaceArt art = read("""
                <g fill="#804020" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-opacity=".5">
                  <circle r="1"/><circle r="1" fill="none" stroke-width="0.4"/>
                </g>""");
        Group group = (Group) art.drawing().getChildren().getFirst();
        Shape first = (Shape) group.getChildren().get(0);
        Shape second = (Shape) group.getChildren().get(1);
        assertThat(first.getFill()).isEqualTo(Color.web("#804020"));
        assertThat(first.getStrokeLineCap()).isEqualTo(StrokeLineCap.ROUND);
        assertThat(((Color) first.getStroke()).getOpacity()).isEqualTo(0.5, within(1e-6));
        assertThat(second.getFill()).isNull();
        assertThat(second.getStrokeWidth()).isEqualTo(0.4);
    }

    @Test
    void transformsAreTakenInTheOrderTheyStand() throws Exception {
        FaceArt art = read("<circle r='1' transform='translate(10, 5) rotate(90) scale(2 1)'/>"
                + "<circle r='1' transform='matrix(0 1 -1 0 7 8)'/><circle r='1' transform='rotate(180 5 5)'/>");
        assertThat(moved(art, 0)).isEqualTo(new Point2D(10, 7));
        assertThat(moved(art, 1)).isEqualTo(new Point2D(7, 9));
        Point2D turned = moved(art, 2);
        assertThat(turned.getX()).isEqualTo(9, within(1e-9));
        assertThat(turned.getY()).isEqualTo(10, within(1e-9));
    }

    @Test
    void gradientsKeepTheirUnitsStopsAndTheOpacityOfTheirUse() throws Exception {
        FaceArt art = read("""
                <defs>
                  <radialGradient id="soft"><stop offset="0" stop-color="#fff"/>
                    <stop offset="100%" stop-color="#fff" stop-opacity="0"/></radialGradient>
                  <linearGradient id="skin" gradientUnits="userSpaceOnUse" x1="-5" y1="0" x2="5" y2="0" href="#soft"/>
                </defs>
                <circle r="9" fill="url(#soft)" fill-opacity=".4"/><circle r="9" fill="url(#skin)"/>""");
        RadialGradient soft = (RadialGradient) ((Shape) art.drawing().getChildren().get(0)).getFill();
        LinearGradient skin = (LinearGradient) ((Shape) art.drawing().getChildren().get(1)).getFill();
        assertThat(soft.isProportional()).isTrue();
        assertThat(soft.getStops().getFirst().getColor().getOpacity()).isEqualTo(0.4, within(0.003));
        assertThat(soft.getStops().getLast().getColor().getOpacity()).isZero();
        assertThat(skin.isProportional()).isFalse();
        assertThat(skin.getStartX()).isEqualTo(-5);
        assertThat(skin.getStops()).hasSize(2);
    }

    @Test
    void usesAreDrawnInTheStyleOfTheirPlaceAndClipsCut() throws Exception {
        FaceArt art = read("""
                <defs><path id="line" d="M0 0h9"/><clipPath id="cut"><circle r="4"/></clipPath>
                  <mask id="fade"><rect width="9" height="9" fill="white"/></mask></defs>
                <g stroke="#123456" clip-path="url(#cut)"><use href="#line" stroke-width="3"/></g>
                <g mask="url(#fade)"><use href="#line" y="2"/></g>""");
        Group cut = (Group) art.drawing().getChildren().get(0);
        Shape used = (Shape) ((Group) cut.getChildren().getFirst()).getChildren().getFirst();
        assertThat(used.getStrokeWidth()).isEqualTo(3);
        assertThat(used.getStroke()).isEqualTo(Color.web("#123456"));
        assertThat(cut.getClip()).isNotNull();
        assertThat(art.drawing().getChildren().get(1).getClip()).isNotNull();
    }

    @Test
    void landmarksAreReadThoughTheyAreNotDrawn() throws Exception {
        FaceArt art = read("<g id='landmarks' display='none'><circle id='lm-chin' cx='.5' cy='183' r='1'/>"
                + "<circle id='lm-ala-left' cx='-18' cy='116' r='1'/></g>");
        assertThat(art.landmarks()).containsOnly(
                java.util.Map.entry("chin", new Point2D(0.5, 183)),
                java.util.Map.entry("ala-left", new Point2D(-18, 116)));
        assertThat(art.drawing().getChildren()).isEmpty();
        assertThat(art.viewBox()).isEqualTo(new Rectangle2D(-10, -5, 20, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "M0 0", "m1 2 3 4", "M0,0L1-1.5.5.5H3V-4z", "M0 0C1 2 3 4 5 6s1 2 3 4", "M0 0q1 2 3 4T5 6",
        "M1 1a5 5 0 01.5.5", "M1e2-1E-2 A 5 5 30 1 0 10 10 Z m 1 1 l 2 2", " M 0 0 \n l 1 , 1 "})
    void goodPathDataIsTaken(String data) {
        assertThat(SvgPathData.firstFault(data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L1 1", "M0", "M0 0C1 2 3 4 5", "M0 0 x 1", "M0 0a5 5 0 2 1 1 1", "M0 0L1 --1", "M0 0z 4"})
    void badPathDataIsRefused(String data) {
        assertThat(SvgPathData.firstFault(data)).isPresent();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Fault.ELEMENT, "<text>hello</text>"),
                Arguments.of(Fault.ELEMENT, "<filter id='blur'/>"),
                Arguments.of(Fault.ELEMENT, "<svg viewBox='0 0 1 1'/>"),
                Arguments.of(Fault.ATTRIBUTE, "<circle r='1' style='fill:red'/>"),
                Arguments.of(Fault.ATTRIBUTE, "<circle r='1' onclick='x()'/>"),
                Arguments.of(Fault.ATTRIBUTE, "<g xmlns:i='urn:i' i:label='x'/>"),
                Arguments.of(Fault.TEXT, "<g>stray words</g>"),
                Arguments.of(Fault.MISSING, "<circle cx='1'/>"),
                Arguments.of(Fault.MISSING, "<path/>"),
                Arguments.of(Fault.MISSING, "<linearGradient id='a'/><circle r='1' fill='url(#a)'/>"),
                Arguments.of(Fault.VALUE, "<circle r='1px'/>"),
                Arguments.of(Fault.VALUE, "<circle r='NaN'/>"),
                Arguments.of(Fault.VALUE, "<polyline points='1 2 3'/>"),
                Arguments.of(Fault.VALUE, "<path d='M0 0h1' stroke='#000' stroke-linecap='flat'/>"),
                Arguments.of(Fault.VALUE, "<g display='block'/>"),
                Arguments.of(Fault.PATH, "<path d='M0 0 L 1'/>"),
                Arguments.of(Fault.COLOUR, "<circle r='1' fill='skin'/>"),
                Arguments.of(Fault.COLOUR, "<circle r='1' fill='#12345'/>"),
                Arguments.of(Fault.TRANSFORM, "<g transform='skewX(4)'/>"),
                Arguments.of(Fault.TRANSFORM, "<g transform='scale(1) nonsense'/>"),
                Arguments.of(Fault.REFERENCE, "<circle r='1' fill='url(#nowhere)'/>"),
                Arguments.of(Fault.REFERENCE, "<use href='#nowhere'/>"),
                Arguments.of(Fault.REFERENCE, "<use href='file:///etc/passwd'/>"),
                Arguments.of(Fault.REFERENCE, "<g id='a'><use href='#a'/></g>"),
                Arguments.of(Fault.REFERENCE, "<circle id='a' r='1'/><g clip-path='url(#a)'/>"),
                Arguments.of(Fault.TWICE, "<g id='a'/><g id='a'/>"),
                Arguments.of(Fault.NOT_XML, "<g>"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsOutsideTheSubsetIsRefusedWithItsLine(Fault fault, String content) throws Exception {
        FaceArtException thrown = fault(content);
        assertThat(thrown.fault()).isEqualTo(fault);
        assertThat(thrown.line()).isGreaterThanOrEqualTo(2);
        assertThat(thrown.words(Locale.ENGLISH)).startsWith(thrown.file() + ":" + thrown.line())
                .doesNotContain("{0}", fault.name());
    }

    @Test
    void documentTypesAndEntitiesAreRefused() throws Exception {
        Path file = folder.resolve("dtd.svg");
        Files.writeString(file, "<?xml version='1.0'?>\n<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n"
                + "<svg viewBox='0 0 1 1'><title>&x;</title></svg>");
        assertThat(catchThrowableOfType(FaceArtException.class, () -> FaceArt.read(file)).fault()).isEqualTo(Fault.DTD);
    }

    @Test
    void depthSizeAndAbsenceAreFaultsToo() throws Exception {
        assertThat(fault("<g>".repeat(60) + "</g>".repeat(60)).fault()).isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("<!--" + "x".repeat(2_000_000) + "-->").fault()).isEqualTo(Fault.TOO_LARGE);
        Path nowhere = folder.resolve("nowhere.svg");
        assertThat(catchThrowableOfType(FaceArtException.class, () -> FaceArt.read(nowhere)).fault())
                .isEqualTo(Fault.CANNOT_READ);
    }

    private Point2D moved(FaceArt art, int child) {
        return art.drawing().getChildren().get(child).localToParent(1, 0);
    }

    private FaceArt read(String content) throws IOException, FaceArtException {
        return FaceArt.read(write(content));
    }

    private FaceArtException fault(String content) throws IOException {
        Path file = write(content);
        return catchThrowableOfType(FaceArtException.class, () -> FaceArt.read(file));
    }

    private Path write(String content) throws IOException {
        Path file = folder.resolve("face.svg");
        return Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-10 -5 20 30'>\n"
                + content + "\n</svg>");
    }
}
