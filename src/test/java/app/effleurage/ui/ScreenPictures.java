package app.effleurage.ui;

import app.effleurage.playback.*;
import app.effleurage.routine.Routine;
import app.effleurage.score.*;
import app.effleurage.text.Messages;
import app.effleurage.ui.after.*;
import app.effleurage.ui.before.*;
import app.effleurage.ui.keys.*;
import app.effleurage.ui.library.*;
import app.effleurage.ui.player.*;
import app.effleurage.ui.theme.*;
import app.effleurage.ui.control.*;
import java.nio.file.*;
import java.util.*;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.*;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.*;

/** Pictures of every screen, for people to look at. */
public final class ScreenPictures {
    record Size(int w, int h) {}
    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless"); System.setProperty("prism.order", "sw");
        Path out = Path.of(args[0]); Files.createDirectories(out);
        Set<String> which = args.length > 1 ? Set.of(args[1].split(",")) : Set.of("library", "before", "player", "paused", "count", "after", "keys", "faults", "empty");
        List<Size> sizes = (args.length > 2 ? List.of(args[2].split(",")) : List.of("1280x800")).stream().map(s -> new Size(Integer.parseInt(s.split("x")[0]), Integer.parseInt(s.split("x")[1]))).toList();
        List<Theme> themes = args.length > 3 ? Arrays.stream(args[3].split(",")).map(Theme::valueOf).toList() : List.of(Theme.LIGHT);
        Platform.startup(() -> { try {
            Fonts.load(Path.of("."));
            for (Size s : sizes) for (Theme t : themes) for (String w : which) {
                Parent root = screen(w, s);
                Scene scene = new Scene(root, s.w, s.h);
                scene.getStylesheets().setAll(t.sheets());
                double em = w.equals("player") || w.equals("paused") || w.equals("count") ? TypeSize.player(s.w, s.h) : TypeSize.page(s.w, s.h);
                root.setStyle("-fx-font-size: " + em + "px;");
                if (focus != null) focus.run();
                scene.snapshot(null);
                save(scene.snapshot(null), out.resolve(w + "-" + s.w + "-" + t.id() + ".png"));
            }
        } catch (Throwable e) { e.printStackTrace(); } System.exit(0); });
    }
    static Runnable focus;
    static Parent screen(String name, Size s) {
        focus = null;
        KeyMap keys = new KeyMap(Locale.ENGLISH);
        List<Routine> all = SampleRoutines.all();
        Routine tension = all.stream().filter(r -> r.id().equals("tension-relief")).findFirst().get();
        Score score = Composer.compose(tension).score().get();
        switch (name) {
            case "library", "faults", "empty" -> {
                LibraryViewModel m = new LibraryViewModel("~/.local/share/effleurage/routines", _ -> {}, () -> {});
                m.show(name.equals("empty") ? List.of() : all, name.equals("faults") ? List.of(new FaultyFile("evening-jaw.json", List.of(new FaultyFile.Fault(14, 9, "“presure” is not a field of a stroke.", "Did you mean “pressure”?"), new FaultyFile.Fault(22, 18, "The step needs at least 48.0 s but has 40 s.", "Give the step more seconds or the stroke fewer repeats.")))) : List.of());
                LibraryView v = new LibraryView(m, Messages.beside(LibraryView.class, Locale.ENGLISH), r -> still(r, 8.5, 18), tools(keys));
                v.setEm(TypeSize.page(s.w, s.h));
                focus = v::focusFirst;
                if (name.equals("faults")) focus = () -> { v.applyCss(); v.layout(); ((javafx.scene.control.ScrollPane) v.getChildren().getFirst()).setVvalue(1); };
                return v;
            }
            case "before" -> {
                BeforeViewModel m = new BeforeViewModel(tension, Optional.empty(), _ -> {}, () -> {});
                BeforeView v = new BeforeView(m, Messages.beside(BeforeView.class, Locale.ENGLISH), keys.keys(Act.LEAVE), tools(keys));
                focus = v::focusStart;
                return v;
            }
            case "player", "paused", "count" -> {
                ManualTime t = new ManualTime();
                Transport tr = new Transport(Timeline.of(score), t);
                PlayerViewModel m = new PlayerViewModel(score, tr, t, () -> {});
                tr.seek(Long.getLong("at", 102) * 1_000_000_000L); m.playOrPause();
                if (!name.equals("player")) m.playOrPause();
                if (name.equals("count")) m.playOrPause();
                if (name.equals("paused")) { m.slower(); m.toggleLoop(); }
                var stage = stage(); stage.setScore(score); stage.show(m.momentProperty().get());
                return new PlayerView(m, Messages.beside(PlayerView.class, Locale.ENGLISH), keys, stage, new PlayerTools(keys, _ -> {}));
            }
            case "after" -> { return new AfterView(new AfterViewModel(score, () -> {}, () -> {}), Messages.beside(AfterView.class, Locale.ENGLISH), still(tension, 26, 44)); }
            case "keys" -> { return new KeySheet(keys, Messages.beside(KeySheet.class, Locale.ENGLISH), () -> {}); }
            default -> throw new IllegalArgumentException(name);
        }
    }
    static Node tools(KeyMap keys) {
        HBox b = new HBox(new IconButton(Icon.THEME, "", "", () -> {}), new IconButton(Icon.FULL_SCREEN, "", "", () -> {}), new IconButton(Icon.HELP, "", "", () -> {}));
        b.setAlignment(Pos.CENTER_RIGHT); return b;
    }
    static app.effleurage.ui.stage.StageView stage() { try { return new app.effleurage.ui.stage.StageView(Path.of("assets"), Locale.ENGLISH, e -> e.printStackTrace()); } catch (java.io.IOException e) { throw new RuntimeException(e); } }
    static StillPictures stills;
    static Node still(Routine r, double w, double h) { if (stills == null) stills = new StillPictures(stage()); var f = new PictureFrame(); f.setImage(stills.take(Composer.compose(r).score().get(), Theme.LIGHT, 640)); return f; }
    static Region placeholder() { StackPane p = new StackPane(); var e = new javafx.scene.shape.Ellipse(); e.radiusXProperty().bind(javafx.beans.binding.Bindings.min(p.widthProperty(), p.heightProperty()).multiply(.28)); e.radiusYProperty().bind(e.radiusXProperty().multiply(1.35)); e.setStyle("-fx-fill: -ef-glow; -fx-opacity: .35"); e.setManaged(false); e.centerXProperty().bind(p.widthProperty().divide(2)); e.centerYProperty().bind(p.heightProperty().divide(2)); p.getChildren().add(e); return p; }
    static final class ManualTime implements TimeSource { long n; public long nanos() { return n; } public long wallMillis() { return n / 1_000_000; } }
    static void save(WritableImage im, Path n) throws Exception {
        int w = (int) im.getWidth(), h = (int) im.getHeight(); var b = new java.awt.image.BufferedImage(w, h, 1); int[] px = new int[w * h];
        im.getPixelReader().getPixels(0, 0, w, h, javafx.scene.image.PixelFormat.getIntArgbInstance(), px, 0, w); b.setRGB(0, 0, w, h, px, 0, w); javax.imageio.ImageIO.write(b, "png", n.toFile());
    }
}
