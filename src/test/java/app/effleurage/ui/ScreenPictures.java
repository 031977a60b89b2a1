package app.effleurage.ui;

import app.effleurage.claps.live.MicrophoneState;
import app.effleurage.journal.Claps;
import app.effleurage.journal.Hearing;
import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Look;
import app.effleurage.journal.Settings;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.routine.View;
import app.effleurage.routinefile.Intake;
import app.effleurage.routinefile.Origin;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Level;
import app.effleurage.sound.live.SoundState;
import app.effleurage.text.Language;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PictureFrame;
import app.effleurage.ui.handout.State;
import app.effleurage.ui.handout.What;
import app.effleurage.ui.intake.IntakeSum;
import app.effleurage.ui.journal.ResumeOffer;
import app.effleurage.ui.library.FaultyFile;
import app.effleurage.ui.presenter.Curtain;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.ScreenPlan;
import app.effleurage.ui.presenter.Spot;
import app.effleurage.ui.settings.Ear;
import app.effleurage.ui.stage.Overlay;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Takes pictures of every page of the window for people to look at, with no display.
 *
 * <p>Arguments: the folder to write to, then any of: pages ({@code library,player}), sizes
 * ({@code 1280x800}), themes ({@code LIGHT,DARK}), the routine ({@code wordy-circulation}: with long words), the
 * second to play from, the size of text in percent, the language.
 */
public final class ScreenPictures {

    /** Every page and sheet that there is, each in what states it has controls or words of its own. */
    static final List<String> PAGES = List.of("library", "faults", "empty", "before", "breathing", "holding", "player", "paused",
            "count", "locked", "claps", "no-claps", "silent", "across", "across-paused", "after", "question", "journal",
            "journal-told", "journal-empty", "resume", "changed", "clash", "clash-shipped", "faulty-sheet", "handout",
            "handout-no-ffmpeg", "handout-making", "handout-saved", "handout-failed", "keys", "presenter-keys", "client",
            "client-half", "client-done", "trouble", "settings-face", "settings-screen", "settings-reading",
            "settings-sound", "settings-no-voice", "settings-playing", "settings-claps", "settings-no-microphone",
            "settings-keys", "presenter", "presenter-window-frozen-black", "audience", "audience-pressure-muscles",
            "audience-black", "audience-calm");

    private static final double STILL_HEIGHT = 640;
    private static final String WORDY = "wordy-";
    private static final FaultyFile FAULTY = new FaultyFile("/home/someone/evening-jaw.json", List.of(
            new FaultyFile.Fault(14, 9, "\u201cpresure\u201d is not a field of a stroke.", "Did you mean \u201cpressure\u201d?"),
            new FaultyFile.Fault(22, 18, "The step needs at least 48.0 s but has 40 s.", "Give it more seconds.")));

    /** What lies over another page. */
    private static final List<String> SHEETS = List.of("resume", "changed", "clash", "clash-shipped", "faulty-sheet",
            "handout", "handout-no-ffmpeg", "handout-making", "handout-saved", "handout-failed", "keys",
            "presenter-keys", "trouble", "drop", "quiet-line");

    /** Every kind of dot and switch there is. */
    private static final Hearing HEARING = Hearing.DEFAULT.withSound(Hearing.DEFAULT.sound().withMasterPercent(70)
            .with(Channel.BREATH, new Level(true, 40)).with(Channel.VOICE, new Level(true, 0))
            .with(Channel.AMBIENCE, new Level(false, 30)));

    private final Routine routine;
    private final Score score;
    private final long at;
    private final int textPercent;
    private final Locale locale;
    private StillPictures stills;
    private boolean drawn = true;

    ScreenPictures(Routine routine, long at, int textPercent, Locale locale) {
        this.locale = locale;
        this.routine = routine;
        this.textPercent = textPercent;
        this.score = Composer.compose(routine).score().orElseThrow();
        this.at = at;
    }

    /** Without its small pictures, which take long to make. */
    ScreenPictures undrawn() {
        drawn = false;
        return this;
    }

    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path out = Path.of(args[0]);
        List<String> pages = list(args, 1, "library,faults,empty,before,player,paused,count,across,after,keys,trouble,"
                + "settings-face,settings-screen,settings-reading,settings-sound,settings-voices,settings-playing,"
                + "settings-claps,settings-clapped,settings-no-microphone,claps,no-claps");
        List<String> sizes = list(args, 2, "1280x800");
        List<String> themes = list(args, 3, "LIGHT");
        ScreenPictures pictures = new ScreenPictures(routine(list(args, 4, "tension-relief").getFirst()),
                Long.parseLong(list(args, 5, "102").getFirst()), Integer.parseInt(list(args, 6, "100").getFirst()),
                Language.locale(Optional.empty(), Locale.forLanguageTag(list(args, 7, "en").getFirst())));
        Platform.startup(() -> {
            try {
                Files.createDirectories(out);
                for (String size : sizes) {
                    for (String theme : themes) {
                        for (String page : pages) {
                            save(pictures.take(page, Pages.Size.of(size), Theme.valueOf(theme)),
                                    out.resolve(String.join("-", page, size, Integer.toString(pictures.textPercent),
                                            theme.toLowerCase(Locale.ROOT)) + ".png"));
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Platform.runLater(Platform::exit);
            }
        });
    }

    private static Routine routine(String id) {
        return id.startsWith(WORDY) ? SampleRoutines.wordy(SampleRoutines.named(id.substring(WORDY.length())))
                : SampleRoutines.named(id);
    }

    private static List<String> list(String[] args, int index, String usual) {
        return Stream.of((args.length > index ? args[index] : usual).split(",")).toList();
    }

    private WritableImage take(String page, Pages.Size size, Theme theme) {
        return scene(page, size, theme).snapshot(null);
    }

    /** A page or sheet by its name, laid out. */
    Scene scene(String page, Pages.Size size, Theme theme) {
        Pages pages = new Pages(size, theme, textPercent / 100.0, locale);
        List<Routine> all = SampleRoutines.all().stream()
                .map(each -> each.id().equals(routine.id()) ? routine : each).toList();
        if (drawn && SHEETS.contains(page)) {
            pages.overLibrary(all, this::still);
        }
        return switch (page) {
            case "settings-face" -> pages.settings(0, settings(theme));
            case "settings-screen" -> pages.settings(1, settings(theme));
            case "settings-reading" -> pages.settings(2, settings(theme));
            case "settings-sound" -> pages.settings(3, settings(theme).withHearing(HEARING));
            case "settings-voices" -> scrolled(pages.settings(3, settings(theme)));
            case "settings-no-voice" -> scrolled(pages.settings(3, settings(theme), List.of()));
            case "settings-keys" -> pages.settings(6, settings(theme));
            case "settings-playing" -> pages.settings(4, settings(theme));
            case "settings-claps" -> pages.settings(5, clapping(theme), SampleSounds.VOICES, quiet());
            case "settings-clapped" -> pages.settings(5, clapping(theme), SampleSounds.VOICES, clapped());
            case "settings-no-microphone" -> pages.settings(5, clapping(theme), SampleSounds.VOICES, listener -> {
                listener.state(MicrophoneState.NO_MICROPHONE);
                return () -> { };
            });
            case "library" -> pages.library(all, List.of(), this::still);
            case "faults" -> pages.library(all.subList(0, 2), List.of(FAULTY), this::still);
            case "empty" -> pages.library(List.of(), List.of(), this::still);
            case "before" -> pages.before(routine);
            case "breathing" -> pages.breathing(routine, BreathChoice.AS_WRITTEN);
            case "holding" -> pages.breathing(routine,
                    new BreathChoice(Optional.of("4-4-4-4"), BreathPace.SLOWER, true));
            case "after" -> pages.after(routine, still(routine));
            case "journal" -> pages.journal(SampleJournals.full(), false);
            case "journal-told" -> pages.journal(SampleJournals.told(), true);
            case "journal-empty" -> pages.journal(SampleJournals.empty(HistoryChoice.KEEP), false);
            case "question" -> pages.afterWithQuestion(routine, still(routine));
            case "resume" -> pages.resume(new ResumeOffer.GoOn(
                    routine.about().title().in(locale), 4, "Jaw and chin", 12));
            case "changed" -> pages.resume(new ResumeOffer.Changed(routine.about().title().in(locale)));
            case "clash" -> pages.clash(clash(Origin.USER));
            case "clash-shipped" -> pages.clash(clash(Origin.SHIPPED));
            case "faulty-sheet" -> pages.faultySheet(List.of(FAULTY, FAULTY));
            case "handout" -> pages.handout(score, true, new State.Ready());
            case "handout-no-ffmpeg" -> pages.handout(score, false, new State.NoPrinter());
            case "handout-making" -> pages.handout(score, true, new State.Working(What.MP4, 4, 10));
            case "handout-saved" -> pages.handout(score, true, new State.Saved(What.CARD, Path.of("/home/someone/card.pdf")));
            case "handout-failed" -> pages.handout(score, true, new State.Failed(
                    What.CARD, Path.of("/media/stick/tension-relief.pdf"), "No space left on device"));
            case "keys" -> pages.keySheet();
            case "presenter-keys" -> pages.presenterKeySheet();
            case "client" -> pages.client(routine, 0);
            case "client-half" -> pages.client(routine, 3);
            case "client-done" -> pages.client(routine, 6);
            case "drop" -> pages.dropping();
            case "quiet-line" -> pages.quietLine(IntakeSum.NOTHING.withTaken(routine.about().title().in(locale))
                    .inWords(Messages.beside(IntakeSum.class, locale)));
            case "trouble" -> pages.trouble();
            default -> page.startsWith("audience") || page.startsWith("presenter")
                    ? shown(pages, page, size) : player(pages, page);
        };
    }

    private Intake.Found.Clash clash(Origin origin) {
        return new Intake.Found.Clash(Path.of("/home/someone/Downloads/" + routine.id() + ".effleurage"), routine,
                new Intake.Standing(Path.of("/home/someone/" + routine.id() + ".json"), Optional.of(routine), origin),
                routine.titled(LocalizedText.of(routine.about().title().in(Locale.ENGLISH) + " (2)")));
    }

    /** The lower end of a page that is scrolled. */
    private static Scene scrolled(Scene scene) {
        ((ScrollPane) scene.getRoot().lookup(".section-sheet")).setVvalue(1);
        scene.getRoot().layout();
        return scene;
    }

    private Scene player(Pages pages, String what) {
        StageView stage = Pages.stage(locale);
        stage.setReducedMotion(what.equals("reduced"));
        stage.setScore(score);
        Pages.Player player = pages.player(score, stage);
        player.transport().seek(at * 1_000_000_000L);
        switch (what) {
            case "paused" -> {
                player.model().slower();
                player.model().toggleLoop();
                player.model().playOrPause();
            }
            case "count" -> {
                player.model().playOrPause();
                player.model().playOrPause();
            }
            case "locked" -> {
                player.model().toggleLock();
                player.model().next();
            }
            case "claps" -> player.view().setEar(MicrophoneState.LISTENING);
            case "no-claps" -> player.view().setEar(MicrophoneState.MUTED);
            case "silent" -> player.view().setNote(Optional.of(silent()));
            case "across-silent" -> {
                player.view().setNote(Optional.of(silent()));
                player.view().setAcrossTheRoom(true);
                player.model().playOrPause();
            }
            case "across" -> player.view().setAcrossTheRoom(true);
            case "across-tools" -> {
                player.view().setAcrossTheRoom(true);
                player.model().touched();
            }
            case "across-paused" -> {
                player.view().setAcrossTheRoom(true);
                player.model().playOrPause();
            }
            default -> { }
        }
        stage.show(player.model().momentProperty().get());
        player.layOut();
        return player.scene();
    }

    /** A routine that is shown: what either sees, with the tools that the page's name asks for. */
    private Scene shown(Pages pages, String page, Pages.Size size) {
        DemoViewModel model = pages.demo(score, at * 1_000_000_000L);
        Spot.Tool tool = page.contains("light") ? Spot.Tool.LIGHT : Spot.Tool.POINTER;
        if (page.contains("light") || page.contains("pointer")) {
            model.take(tool);
            model.pointAt(new Point2D(6, 14));
        }
        Stream.of(Overlay.values()).filter(each -> page.contains(each.id())).forEach(model::toggle);
        Stream.of(View.values()).filter(each -> page.contains(each.id())).findFirst()
                .ifPresent(view -> model.choose(Optional.of(view)));
        if (page.contains("compare")) {
            model.compare();
        }
        if (page.contains("pressure")) {
            model.explainPressure();
        }
        if (page.contains("frozen")) {
            model.freeze();
        }
        if (page.contains("black")) {
            model.draw(Curtain.BLACK);
        }
        if (page.contains("calm")) {
            model.draw(Curtain.CALM);
        }
        if (page.startsWith("audience")) {
            return pages.audience(model, Pages.stage(locale), () -> Pages.stage(locale));
        }
        Rectangle2D screen = new Rectangle2D(0, 0, size.width(), size.height());
        List<Rectangle2D> screens = page.contains("window") ? List.of(screen)
                : List.of(screen, new Rectangle2D(size.width(), 0, 1920, 1080));
        return pages.presenter(model, Pages.stage(locale), ScreenPlan.of(screens, screen), step -> drawn ? stills().take(score,
                StepPictures.tellingInstant(score.steps().get(step)), StepPictures.HEIGHT) : null);
    }

    private StillPictures stills() {
        if (stills == null) {
            stills = new StillPictures(Pages.stage(locale), Theme.LIGHT, Look.DEFAULT, STILL_HEIGHT);
        }
        return stills;
    }

    private Settings clapping(Theme theme) {
        return settings(theme).withClaps(Claps.DEFAULT.withOn(true));
    }

    private String silent() {
        return new SoundState.Silent(SoundState.Reason.NO_DEVICE).inWords(locale);
    }

    private static Ear quiet() {
        return listener -> {
            listener.state(MicrophoneState.LISTENING);
            listener.level(new app.effleurage.claps.Level(-55, -40));
            return () -> { };
        };
    }

    /** In a loud room. */
    private static Ear clapped() {
        return listener -> {
            listener.state(MicrophoneState.LISTENING);
            listener.level(new app.effleurage.claps.Level(-12, -32));
            listener.pair();
            return () -> { };
        };
    }

    private Settings settings(Theme theme) {
        Look look = Look.DEFAULT.withTextPercent(textPercent).withTheme(switch (theme) {
            case LIGHT -> ThemeChoice.LIGHT;
            case DARK -> ThemeChoice.DARK;
            case HIGH_CONTRAST -> ThemeChoice.HIGH_CONTRAST;
        });
        return Settings.DEFAULT.withLook(look);
    }

    private Node still(Routine routineOf) {
        Score of = Composer.compose(routineOf).score().orElseThrow();
        PictureFrame frame = new PictureFrame();
        if (!drawn) {
            return frame;
        }
        frame.setImage(stills().take(of, TellingLoop.of(of).stillNanos(), STILL_HEIGHT));
        return frame;
    }

    private static void save(WritableImage image, Path png) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", png.toFile());
    }
}
