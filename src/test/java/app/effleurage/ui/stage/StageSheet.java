package app.effleurage.ui.stage;

import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

public final class StageSheet {

    private static final String ROLES = """
            .root { -ef-breath: #8FB3A8; -ef-accent-strong: #355B4E; -ef-ink: #2E2A26; -ef-ink-quiet:#6B625A; }""";
    private static final String DARK_ROLES = """
            .root { -ef-breath: #6FA092; -ef-accent-strong: #B5DDCD; -ef-ink: #F3EBE1; -ef-ink-quiet:#B8ADA1; }""";

    // out.png routine.json light|dark WxH  (step:frac | all8 ) ...
    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                run(args);
            } catch (Throwable e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void run(String[] args) throws Exception {
        Score score = Composer.compose(new RoutineReader(Locale.ENGLISH).read(Path.of(args[1])).routine().orElseThrow())
                .score().orElseThrow();
        boolean dark = args[2].startsWith("dark");
        int w = Integer.parseInt(args[3].split("x")[0]);
        int h = Integer.parseInt(args[3].split("x")[1]);
        StageView stage = new StageView(Path.of("assets"), Locale.ENGLISH, Exception::printStackTrace);
        if (args[2].contains("facing")) stage.setFacing(true);
        if (args[2].contains("reduced")) stage.setReducedMotion(true);
        for (String part : args[2].split(",")) if (part.startsWith("p:")) stage.setPerson(part.substring(2));
        Scene scene = new Scene(stage, w, h);
        stage.getStylesheets().add(0, "data:text/css;base64," + java.util.Base64.getEncoder().encodeToString((dark ? DARK_ROLES : ROLES).getBytes()));
        stage.setScore(score);
        stage.applyCss();
        stage.layout();
        List<Long> times = new ArrayList<>();
        int cols = 0;
        if (args[4].equals("rows")) {
            cols = 8;
            for (int k = 5; k < args.length; k++) {
                ScoredStep s = score.steps().get(Integer.parseInt(args[k]) - 1);
                for (int i = 0; i < 8; i++) times.add(s.fromNanos() + (long) (s.lengthNanos() * (i + 0.5) / 8.0 + i * 0.13e9));
            }
        } else {
            for (int k = 4; k < args.length; k++) {
                String[] p = args[k].split(":");
                ScoredStep s = score.steps().get(Integer.parseInt(p[0]) - 1);
                times.add(s.fromNanos() + (long) (Double.parseDouble(p[1]) * 1e9));
            }
            cols = Math.min(times.size(), 4);
        }
        int rows = (times.size() + cols - 1) / cols;
        BufferedImage sheet = new BufferedImage(w * cols, h * rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        SnapshotParameters sp = new SnapshotParameters();
        sp.setFill(javafx.scene.paint.Color.web(dark ? "#1E1C1B" : "#F6F1EA"));
        WritableImage image = new WritableImage(w, h);
        int[] px = new int[w * h];
        for (int i = 0; i < times.size(); i++) {
            stage.show(score.at(times.get(i)));
            stage.applyCss();
            stage.layout();
            stage.show(score.at(times.get(i)));
            image = scene.getRoot().snapshot(sp, new WritableImage(w, h));
            image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), px, 0, w);
            BufferedImage b = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
            b.setRGB(0, 0, w, h, px, 0, w);
            g.drawImage(b, i % cols * w, i / cols * h, null);
            if (cols == 8) {
            g.setColor(dark ? Color.LIGHT_GRAY : Color.DARK_GRAY);
            ScoredStep s = score.stepAt(times.get(i));
            g.drawString(String.format("%d  +%.1fs", s.index() + 1, (times.get(i) - s.fromNanos()) / 1e9), i % cols * w + 8, i / cols * h + 14);
            }
        }
        ImageIO.write(sheet, "png", Path.of(args[0]).toFile());
    }
}
