package app.effleurage.bench;
import app.effleurage.ui.*; import java.nio.file.Path; import java.time.Duration; import java.util.*; import javafx.application.Platform; import javafx.scene.*; import javafx.scene.layout.*; import javafx.stage.*;
public final class Dump {
    public static void main(String[] a) throws Exception {
        Thread.ofPlatform().daemon().start(() -> EffleurageWindow.open(new LaunchRequest(Path.of(System.getProperty("effleurage.home")), List.of(), Optional.of("circulation"), Optional.of(Duration.parse("PT1M5S")), Optional.empty(), Optional.empty(), false)));
        Thread.sleep(8000);
        Platform.runLater(() -> { Stage s=(Stage)Window.getWindows().getFirst(); s.setX(0);s.setY(0);s.setWidth(1920);s.setHeight(1080);});
        Thread.sleep(3000);
        Platform.runLater(() -> { walk(((Stage)Window.getWindows().getFirst()).getScene().getRoot(),0); System.exit(0);});
        Thread.sleep(5000);
    }
    static void walk(Node n,int d){
        if(!n.isVisible()) return;
        var b=n.localToScene(n.getBoundsInLocal());
        String x=""; if(n instanceof Region r && r.getBackground()!=null && !r.getBackground().isEmpty()) for(var f:r.getBackground().getFills()) x+=" FILL "+f.getFill()+" "+f.getRadii().isUniform();
        if(n instanceof Region r && r.getBorder()!=null && !r.getBorder().isEmpty()) x+=" BORDER";
        if(n.getEffect()!=null) x+=" EFFECT "+n.getEffect(); if(n.getOpacity()<1) x+=" op "+n.getOpacity(); if(n.getClip()!=null) x+=" CLIP"; if(n.isCache()) x+=" CACHE";
        System.out.printf(Locale.ROOT,"%s%s %s [%.0f %.0f %.0fx%.0f]%s%n"," ".repeat(d),n.getClass().getSimpleName(),n.getStyleClass(),b.getMinX(),b.getMinY(),b.getWidth(),b.getHeight(),x);
        if(n instanceof Parent p) for(Node c:p.getChildrenUnmodifiable()) walk(c,d+1);
    }
}
