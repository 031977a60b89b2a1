package app.effleurage.ui;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake;
import app.effleurage.routinefile.Intake.Found;
import app.effleurage.text.Messages;
import app.effleurage.ui.intake.ClashSheet;
import app.effleurage.ui.intake.FaultySheet;
import app.effleurage.ui.intake.IntakeSum;
import app.effleurage.ui.library.FaultyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in files that were dropped on the window or opened with it, one after another, off the window's thread. What
 * must be asked is asked on the page that they were brought to; has it been left meanwhile, they are left as well.
 * JavaFX thread.
 */
final class IntakeDesk {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeDesk.class);

    private final Shell shell;
    private final Supplier<Intake> intakes;
    private final Doorway doorway;
    private final QuietLine line;
    private final Supplier<Locale> locale;

    IntakeDesk(Shell shell, Supplier<Intake> intakes, Doorway doorway, QuietLine line, Supplier<Locale> locale) {
        this.shell = Objects.requireNonNull(shell, "shell");
        this.intakes = Objects.requireNonNull(intakes, "intakes");
        this.doorway = Objects.requireNonNull(doorway, "doorway");
        this.line = Objects.requireNonNull(line, "line");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /** Takes files in, and says what became of them. */
    void take(List<Path> files) {
        take(files, _ -> { });
    }

    /**
     * As {@link #take(List)}.
     *
     * @param onOne told of the routine where it was a single one, and the library has it now
     */
    void take(List<Path> files, Consumer<Routine> onOne) {
        new Round(files, onOne).next();
    }

    /** What was brought at once. */
    private final class Round {

        private final Screen page = shell.screen();
        private final Intake intake = intakes.get();
        private final Messages words = Messages.beside(ClashSheet.class, locale.get());
        private final Deque<Path> files;
        private final boolean isOne;
        private final Consumer<Routine> onOne;
        private final List<FaultyFile> faulty = new ArrayList<>();
        private Optional<Routine> last = Optional.empty();
        private Optional<String> failed = Optional.empty();
        private IntakeSum sum = IntakeSum.NOTHING;

        Round(List<Path> files, Consumer<Routine> onOne) {
            this.files = new ArrayDeque<>(files);
            this.onOne = onOne;
            isOne = files.size() == 1;
        }

        void next() {
            if (files.isEmpty()) {
                end();
            } else {
                look(files.removeFirst());
            }
        }

        private void look(Path file) {
            doorway.away(() -> {
                Found found = intake.look(file);
                if (found instanceof Found.Fresh fresh) {
                    write(() -> intake.keep(fresh), file, fresh.routine());
                } else {
                    doorway.home(() -> go(found));
                }
            });
        }

        private void go(Found found) {
            switch (found) {
                case Found.Faulty(var file, var faults) -> {
                    faulty.add(new FaultyFile(file.toString(), Shelf.faults(faults)));
                    next();
                }
                case Found.There(_, var routine, _) -> {
                    sum = sum.withThere(title(routine));
                    last = Optional.of(routine);
                    next();
                }
                case Found.Clash clash -> ask(clash);
                case Found.Fresh _ -> throw new IllegalStateException("found: what is fresh has been kept");
            }
        }

        private void ask(Found.Clash clash) {
            if (!mayAsk()) {
                leave(clash);
                return;
            }
            List<ClashSheet.Answer> answers = new ArrayList<>();
            ClashSheet sheet = new ClashSheet(clash, words, answer -> {
                answers.add(answer);
                shell.closeSheet();
            });
            // Whatever takes the sheet away is an answer: without another one, all stays as it is.
            shell.open(sheet, () -> settle(clash, answers.isEmpty() ? ClashSheet.Answer.LEAVE : answers.getFirst()));
            sheet.focusFirst();
        }

        private void settle(Found.Clash clash, ClashSheet.Answer answer) {
            switch (answer) {
                case KEEP_BOTH -> doorway.away(
                        () -> write(() -> intake.keepBoth(clash), clash.file(), clash.beside()));
                case REPLACE -> doorway.away(
                        () -> write(() -> intake.replace(clash), clash.file(), clash.routine()));
                case LEAVE -> leave(clash);
            }
        }

        private void leave(Found.Clash clash) {
            sum = sum.withLeft(title(clash.routine()));
            next();
        }

        /** Off the window's thread. Where something came in the way meanwhile, the file is looked at again. */
        private void write(Writing writing, Path file, Routine routine) {
            try {
                Optional<Path> kept = writing.write();
                doorway.home(() -> {
                    if (kept.isEmpty()) {
                        look(file);
                    } else {
                        sum = sum.withTaken(title(routine));
                        last = Optional.of(routine);
                        next();
                    }
                });
            } catch (IOException e) {
                LOG.warn("not added", e);
                doorway.home(() -> {
                    failed = Optional.of(IntakeSum.failed(file, e, words));
                    files.clear();
                    next();
                });
            }
        }

        private void end() {
            if (mayAsk() && !faulty.isEmpty()) {
                FaultySheet sheet = new FaultySheet(faulty, words, shell::closeSheet);
                shell.open(sheet);
                sheet.focusClose();
            }
            String told = failed.orElse(sum.inWords(words));
            // Where one routine was opened its own page is the answer, and the line stands on that.
            if (isOne && mayAsk()) {
                last.ifPresent(onOne);
            }
            if (!told.isEmpty() && !shell.screen().place().isPlayedByKeys()) {
                line.say(told);
            }
        }

        private boolean mayAsk() {
            return shell.screen() == page && shell.mayBeAsked();
        }
    }

    /** Puts a routine into the library. */
    @FunctionalInterface
    private interface Writing {
        Optional<Path> write() throws IOException;
    }

    private String title(Routine routine) {
        return routine.about().title().in(locale.get());
    }
}
