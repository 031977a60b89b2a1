package app.effleurage.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a real process while it writes the journal and the settings, and looks at what it left: the slow and
 * honest twin of {@link DeathWhileWritingTest}. {@code docs/journal.md} has the command.
 *
 * <p>Arguments: how many kills, then if wanted the seed. Ends with 0 if nothing that was surely kept was ever
 * lost, and the program started each time.
 */
public final class KilledForReal {

    private static final int KILLS_A_FOLDER = 50;
    private static final int LONGEST_LIFE_MILLIS = 200;
    private static final long PATIENCE_SECONDS = 60;

    private final Random chance;
    private final PrintStream out;
    private int deeds;

    private KilledForReal(long seed, PrintStream out) {
        this.chance = new Random(seed);
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int kills = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        KilledForReal killer = new KilledForReal(seed, System.out);
        for (int killed = 0; killed < kills; killed += KILLS_A_FOLDER) {
            int now = Math.min(KILLS_A_FOLDER, kills - killed);
            Path home = Files.createTempDirectory("effleurage-killed-");
            killer.kill(home, now);
            System.out.printf("killed %d times; %d things were kept; nothing was lost%n", killed + now, killer.deeds);
        }
    }

    /** One folder after another, since a history of thousands would make each look slow. */
    private void kill(Path home, int kills) throws IOException, InterruptedException {
        Deed.Kept kept = Deed.Kept.NOTHING;
        int next = 0;
        for (int kill = 0; kill < kills; kill++) {
            int told = live(home, next);
            while (next <= told) {
                kept = kept.after(Deed.of(next++));
            }
            Deed.Kept found = look(home);
            Deed.Kept perhaps = kept.after(Deed.of(next));
            if (!found.equals(kept)) {
                require(found.equals(perhaps), "after " + told + " in " + home);
                kept = perhaps;
                next++;
            }
        }
        deeds += next;
        start(home);
    }

    /** Lets a child write until it is killed; returns the number of the last thing it had surely kept. */
    private int live(Path home, int from) throws IOException, InterruptedException {
        Process child = java(home, Child.class.getName(), home.toString(), String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = child.inputReader()) {
            // Its life begins with the first thing it kept: before, it only starts.
            int told = number(said.readLine());
            child.waitFor(chance.nextInt((int) Duration.ofMillis(LONGEST_LIFE_MILLIS).toNanos()), TimeUnit.NANOSECONDS);
            // By its handle: the process itself would close what it has said and was not read yet.
            child.toHandle().destroyForcibly();
            child.waitFor();
            // A number may be torn as anything else may: only one with its line end was told.
            String rest = said.lines().reduce((before, last) -> before + "\n" + last).orElse("");
            for (String line : rest.split("\n")) {
                told = line.endsWith(".") ? number(line) : told;
            }
            return told;
        }
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }

    private static Deed.Kept look(Path home) {
        Journal journal = Entries.journal(home);
        SettingsFile.Loaded settings = new SettingsFile(home.resolve("configuration/settings.json")).load();
        require(settings.notes().isEmpty(), "settings: " + settings.notes());
        require(journal.bookmark().load().notes().isEmpty(), "bookmark");
        require(journal.choice().load().notes().isEmpty(), "choice");
        require(journal.plan().load().notes().isEmpty(), "plan");
        return Deed.Kept.of(journal);
    }

    /** The program itself, with what the last kill left in its folders. */
    private void start(Path home) throws IOException, InterruptedException {
        Path export = home.resolve("export.csv");
        Process program = java(home, "app.effleurage.cli.Main", "journal", "export", "-o", export.toString())
                .inheritIO().start();
        require(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && program.exitValue() == 0, "the program starts");
        out.printf("the program starts, and exports %d lines%n", Files.readAllLines(export).size());
    }

    private static ProcessBuilder java(Path home, String... command) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"));
        builder.command().addAll(List.of(command));
        // The folders of Entries.folders, as Linux names them.
        builder.environment().put("XDG_DATA_HOME", link(home, "data"));
        builder.environment().put("XDG_STATE_HOME", link(home, "state"));
        builder.environment().put("XDG_CONFIG_HOME", link(home, "configuration"));
        return builder;
    }

    /** A folder in which the program's own folder is that of the child. */
    private static String link(Path home, String folder) {
        try {
            Path around = Files.createDirectories(home.resolve("xdg-" + folder));
            Path link = around.resolve("effleurage");
            if (Files.notExists(link)) {
                Files.createDirectories(home.resolve(folder));
                Files.createSymbolicLink(link, home.resolve(folder));
            }
            return around.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("lost: " + what);
        }
    }

    /** Writes until somebody kills it; says the number of each thing once it is kept. */
    public static final class Child {

        private Child() {
        }

        public static void main(String[] args) throws IOException {
            Path home = Path.of(args[0]);
            int from = Integer.parseInt(args[1]);
            Journal journal = Entries.journal(home);
            SettingsFile settings = new SettingsFile(home.resolve("configuration/settings.json"));
            for (int number = from; ; number++) {
                Deed.of(number).in(journal);
                System.out.println(number + ".");
                settings.save(Settings.DEFAULT);
            }
        }
    }
}
