package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The machine dies at a thousand moments while the journal writes: nothing kept before is lost. */
class DeathWhileWritingTest {

    private static final int DEEDS = 48;
    private static final int DEATHS = 1000;
    private static final long SEED = 20261124;

    /** What was surely kept when the machine died, and what it may have been keeping just then. */
    private record Death(MortalDisk disk, Deed.Kept before, Deed.Kept after) {
    }

    @Test
    void killedAtAThousandMomentsNothingKeptEarlierIsLost() throws IOException {
        for (long life : lives().toArray()) {
            Death death = useUntilDeath(life);

            assertThatAllIsThere(death, death.disk.afterKill(Long.MAX_VALUE));
        }
    }

    @Test
    void withAFlatBatteryAtAThousandMomentsNothingKeptEarlierIsLost() throws IOException {
        Random chance = new Random(SEED + 1);
        for (long life : lives().toArray()) {
            Death death = useUntilDeath(life);

            assertThatAllIsThere(death, death.disk.afterPowerLoss(Long.MAX_VALUE, chance));
        }
    }

    @Test
    void aSecondDeathWhileTheFirstIsMendedLosesNothingEither() throws IOException {
        Random chance = new Random(SEED + 2);
        int deathsWhileMending = 0;
        for (long life : lives().toArray()) {
            Death death = useUntilDeath(life);
            MortalDisk mending = death.disk.afterPowerLoss(chance.nextInt(400), chance);
            try {
                Deed.Kept.of(Entries.journal(mending));
            } catch (MortalDisk.Died _) {
                deathsWhileMending++;
            }

            assertThatAllIsThere(death, mending.afterPowerLoss(Long.MAX_VALUE, chance));
        }
        assertThat(deathsWhileMending).isPositive();
    }

    @Test
    void noWriteLeavesAnythingBehindThatIsNotWanted() throws IOException {
        MortalDisk disk = MortalDisk.immortal();
        for (int number = 0; number < DEEDS; number++) {
            Deed.of(number).in(Entries.journal(disk));
        }

        assertThat(disk.files().map(file -> file.getFileName().toString()))
                .isSubsetOf("history.jsonl", "choice.json", "plan.json", "bookmark.json");
    }

    private static void assertThatAllIsThere(Death death, MortalDisk disk) throws IOException {
        Journal journal = Entries.journal(disk);
        Deed.Kept kept = Deed.Kept.of(journal);
        assertThat(kept).isIn(death.before, death.after);
        assertThat(journal.bookmark().load().notes()).isEmpty();
        assertThat(journal.choice().load().notes()).isEmpty();
        assertThat(journal.plan().load().notes()).isEmpty();
        // What was torn was put aside by the first look, so that nobody is told of it for ever.
        assertThat(journal.history().load().notes()).isEmpty();

        Deed next = new Deed.Add(Entries.numbered(9999));
        next.in(journal);
        assertThat(Deed.Kept.of(journal)).isEqualTo(kept.after(next));
    }

    private static Death useUntilDeath(long life) throws IOException {
        MortalDisk disk = new MortalDisk(life);
        Journal journal = Entries.journal(disk);
        Deed.Kept before = Deed.Kept.NOTHING;
        for (int number = 0; number < DEEDS; number++) {
            Deed deed = Deed.of(number);
            try {
                deed.in(journal);
            } catch (MortalDisk.Died _) {
                return new Death(disk, before, before.after(deed));
            }
            before = before.after(deed);
        }
        throw new AssertionError("outlived all deeds: " + life);
    }

    /** A thousand moments, each as likely as any other. */
    private static LongStream lives() throws IOException {
        MortalDisk disk = MortalDisk.immortal();
        Journal journal = Entries.journal(disk);
        List<Deed> deeds = new ArrayList<>();
        for (int number = 0; number < DEEDS; number++) {
            deeds.add(Deed.of(number));
        }
        for (Deed deed : deeds) {
            deed.in(journal);
        }
        return new Random(SEED).longs(DEATHS, 0, disk.points());
    }
}
