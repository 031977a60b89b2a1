package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that are always written whole: bookmark, choice and plan. */
class KeptFilesTest {

    private static final Plan PLAN = new Plan(List.of(
            new PlanEntry(EnumSet.allOf(DayOfWeek.class), LocalTime.of(21, 5), Optional.empty()),
            new PlanEntry(Set.of(DayOfWeek.SATURDAY), LocalTime.of(0, 0), Optional.of("circulation"))));

    @TempDir
    private Path home;
    private Journal journal;

    @BeforeEach
    void open() {
        journal = Entries.journal(home);
    }

    @Test
    void withoutFilesNothingIsThereAndNothingIsSaid() {
        assertThat(Deed.Kept.of(journal)).isEqualTo(Deed.Kept.NOTHING);
        assertThat(home.resolve("data/journal/plan.json")).doesNotExist();
    }

    @Test
    void whatWasKeptIsThere() throws IOException {
        journal.bookmark().save(Entries.bookmark(2));
        journal.choice().save(HistoryChoice.NONE);
        journal.plan().save(PLAN);

        assertThat(Deed.Kept.of(Entries.journal(home))).isEqualTo(
                new Deed.Kept(List.of(), Optional.of(Entries.bookmark(2)), HistoryChoice.NONE, PLAN));
    }

    @Test
    void aBookmarkIsTakenAwayOnlyByWhoPutIt() throws IOException {
        journal.bookmark().save(Entries.bookmark(1));
        journal.bookmark().save(Entries.bookmark(2));

        journal.bookmark().clear(Entries.bookmark(1));
        assertThat(journal.bookmark().load().bookmark()).contains(Entries.bookmark(2));

        journal.bookmark().clear(Entries.bookmark(2));
        assertThat(journal.bookmark().load().bookmark()).isEmpty();
    }

    @Test
    void aBookmarkIsOldAfterADayWhicheverWayTheClockWasSet() {
        Bookmark bookmark = Entries.bookmark(0);

        assertThat(bookmark.isOld(bookmark.at().plus(Duration.ofDays(1)))).isFalse();
        assertThat(bookmark.isOld(bookmark.at().plus(Duration.ofDays(1)).plusMillis(1))).isTrue();
        assertThat(bookmark.isOld(bookmark.at().minus(Duration.ofDays(1)))).isFalse();
        assertThat(bookmark.isOld(bookmark.at().minus(Duration.ofDays(2)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"times\":3}", "{\"times\":[{}]}", "{\"times\":[1]}",
        "{\"times\":[{\"days\":[\"someday\"],\"at\":\"20:00\"}]}", "{\"times\":[{\"days\":[\"monday\"],\"at\":\"25:00\"}]}",
        "{\"times\":[{\"days\":[],\"at\":\"20:00\"}]}", "{\"times\":[{\"days\":7,\"at\":\"20:00\"}]}",
        "{\"times\":[{\"days\":[\"monday\"],\"at\":\"20:00\",\"routine\":\"../x\"}]}", "{\"times\":[]}{}", "\0\0"})
    void aDamagedPlanIsPutAsideWholeAndSaidSo(String text) throws IOException {
        Path file = home.resolve("data/journal/plan.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        PlanFile.Loaded loaded = journal.plan().load();

        Path aside = file.resolveSibling("plan-damaged-2026-11-24.json");
        assertThat(loaded).isEqualTo(new PlanFile.Loaded(Plan.EMPTY, List.of(new JournalNote.PutAside(file, aside))));
        assertThat(loaded.notes().getFirst().inWords(Locale.ENGLISH)).contains(file.toString(), aside.toString());
        assertThat(aside).hasContent(text);
        assertThat(journal.plan().load()).isEqualTo(new PlanFile.Loaded(Plan.EMPTY, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"step\":1}", "{\"routine\":\"a\",\"fingerprint\":\"f\",\"step\":-1,\"positionNanos\":0,"
        + "\"ratePercent\":100,\"at\":\"2026-11-24T12:00:00Z\"}", "{\"routine\":\"a\",\"fingerprint\":\"f\",\"step\":0,"
        + "\"positionNanos\":0,\"ratePercent\":100,\"at\":\"noon\"}"})
    void aDamagedBookmarkIsPutAside(String text) throws IOException {
        Path file = home.resolve("state/bookmark.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        assertThat(journal.bookmark().load().notes()).singleElement().isInstanceOf(JournalNote.PutAside.class);
        assertThat(journal.bookmark().load().notes()).isEmpty();
    }

    @Test
    void aChoiceThatMeansNothingIsPutAsideAndAskedForAgain() throws IOException {
        Path file = home.resolve("data/journal/choice.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"history\":\"perhaps\"}");

        assertThat(journal.choice().load().choice()).isEqualTo(HistoryChoice.NOT_ASKED);
        assertThat(file.resolveSibling("choice-damaged-2026-11-24.json")).exists();
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIs() throws IOException {
        Path file = home.resolve("data/journal/plan.json");
        Files.createDirectories(file);

        assertThat(journal.plan().load().notes()).containsExactly(new JournalNote.Unusable(file));
        assertThat(journal.plan().load().notes().getFirst().inWords(Locale.ENGLISH)).contains(file.toString());
        assertThat(file).isDirectory();
    }

    @Test
    void onlyOneWindowAtATimePlaysAndReminds() throws IOException {
        Journal other = Entries.journal(home);
        try (Closeable _ = journal.bookmark().holdWhilePlaying().orElseThrow();
                Closeable _ = journal.holdReminding().orElseThrow()) {
            assertThat(other.bookmark().holdWhilePlaying()).isEmpty();
            assertThat(other.holdReminding()).isEmpty();
        }

        other.bookmark().holdWhilePlaying().orElseThrow().close();
        other.holdReminding().orElseThrow().close();
    }

    @Test
    void whatAKilledProgramLeftIsSweptAwayAfterAnHour() throws IOException {
        journal.plan().save(PLAN);
        Path folder = home.resolve("data/journal");
        Path left = Files.writeString(folder.resolve("plan.json123.new"), "half");
        Path fresh = Files.writeString(folder.resolve("plan.json456.new"), "half");
        Files.setLastModifiedTime(left, FileTime.from(
                Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofHours(2))));

        journal.plan().save(new Plan(Collections.emptyList()));

        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
    }
}
