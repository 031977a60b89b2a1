package app.effleurage.ui;

import app.effleurage.awake.AwakeWords;
import app.effleurage.awake.KeepAwake;
import app.effleurage.heard.Accompaniment;
import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Hearing;
import app.effleurage.journal.Playback;
import app.effleurage.journal.Settings;
import app.effleurage.playback.Habits;
import app.effleurage.playback.Outcome;
import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.Rate;
import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.routine.Routine;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One playing of a routine, and all that goes along with it unseen: its sound, its bookmark, the desktop's keys for
 * media, and the machine that must not fall asleep meanwhile. JavaFX thread.
 */
final class Sitting implements AutoCloseable {

    /**
     * What goes along with every sitting; made once for the program.
     *
     * @param awake asked to keep the machine awake while a routine plays, and only then
     * @param unseenClock says "now" while the window is out of sight and a routine is followed by ear
     */
    record Company(TimeSource time, SoundRoom sounds, KeepAwake awake, MediaRoom media, JournalDesk journal,
            FrameClock unseenClock, Supplier<Locale> locale) {
    }

    private final Company company;
    private final Score score;
    private final Transport transport;
    private final Accompaniment sound;
    private final Optional<PlayKeeper> keeper;
    private Consumer<Optional<String>> onNote = _ -> { };
    private Runnable leaveKeys;
    private Hearing hearing;
    private boolean quiet;
    private boolean handedOver;

    /**
     * Somebody's own: it is kept where it was left, and what was played.
     *
     * @param routine as its file says
     * @param score as it is played
     * @param fitTo the length it was fitted to, if to any
     * @param at where to begin
     */
    static Sitting ofOnesOwn(Company company, Routine routine, Score score, Optional<Duration> fitTo, Duration at,
            Settings settings) {
        Transport transport = new Transport(Timeline.of(score), company.time);
        transport.setRate(new Rate(settings.playback().ratePercent()));
        transport.seek(at.toNanos());
        return new Sitting(company, score, transport, settings, Optional.of(
                new PlayKeeper(routine, score, fitTo, company.time, company.journal, company.locale)));
    }

    /** Shown to somebody else: nothing is kept of it, neither where it was left nor that it was played. */
    static Sitting shown(Company company, Score score, Settings settings) {
        return new Sitting(company, score, new Transport(Timeline.of(score), company.time), settings,
                Optional.empty());
    }

    private Sitting(Company company, Score score, Transport transport, Settings settings,
            Optional<PlayKeeper> keeper) {
        this.company = company;
        this.score = score;
        this.keeper = keeper;
        this.transport = transport;
        sound = company.sounds.open(score, transport.state(), settings.hearing(), note -> onNote.accept(note));
        // First of all the sound, which is in the greatest hurry; and all before whoever shows the page after the end.
        transport.addListener(sound::take);
        keeper.ifPresent(each -> transport.addListener(each::take));
        transport.addListener(this::keepAwake);
        leaveKeys = takeKeys();
        obey(settings);
    }

    Transport transport() {
        return transport;
    }

    FrameClock unseenClock() {
        return company.unseenClock;
    }

    /** Whether somebody who does not look can follow by ear. */
    boolean isHeard() {
        return sound.isHeard();
    }

    /** Whether the routine's own voice tells what there is to know of a phase. */
    boolean isNarrated(Phase phase) {
        return sound.isNarrated() && switch (phase) {
            // It says where it goes on, that it waits, and that the machine slept; that somebody paused it does not say.
            case Phase.Ready _, Phase.CountingIn _, Phase.Playing _, Phase.Waiting _,
                    Phase.Paused(PauseReason.Gap _) -> true;
            case Phase.Paused _, Phase.Finished _ -> false;
        };
    }

    /** Has {@code listener} told what the user should know of the sound: a sentence, or nothing any more. */
    void onNote(Consumer<Optional<String>> listener) {
        onNote = listener;
    }

    /** Plays as the user wants it from now on. */
    void obey(Settings settings) {
        Playback playback = settings.playback();
        transport.setHabits(new Habits(playback.repeatsStep() ? Habits.TakeUp.STEP : Habits.TakeUp.BREATH,
                playback.waitsAfterEachStep()));
        hearing = settings.hearing();
        hear();
    }

    /** Another page goes on with it, in the language that is spoken by now: the page that is left next does not end it. */
    void handOver() {
        handedOver = true;
        sound.speakAnew();
        leaveKeys.run();
        leaveKeys = takeKeys();
    }

    private Runnable takeKeys() {
        return company.media.follow(transport, score.routine().about().title().in(company.locale.get()));
    }

    /**
     * Lets nothing be heard, whatever the settings say, or what they say again: for who speaks themselves.
     *
     * @return whether it is quiet now
     */
    boolean toggleQuiet() {
        quiet = !quiet;
        hear();
        return quiet;
    }

    private void hear() {
        sound.hear(quiet ? hearing.withSound(hearing.sound().withMasterPercent(0)) : hearing);
    }

    @Override
    public void close() {
        if (handedOver) {
            handedOver = false;
            return;
        }
        leaveKeys.run();
        sound.close();
        company.awake.release();
        keeper.ifPresent(PlayKeeper::left);
    }

    private void keepAwake(Outcome outcome) {
        boolean was = needsTheMachine(outcome.before().phase());
        boolean is = needsTheMachine(outcome.after().phase());
        if (is && !was) {
            company.awake.hold(new AwakeWords(company.locale.get()).reason());
        } else if (was && !is) {
            company.awake.release();
        }
    }

    private static boolean needsTheMachine(Phase phase) {
        return switch (phase) {
            // Who is waited for has oily hands still.
            case Phase.CountingIn _, Phase.Playing _, Phase.Waiting _ -> true;
            case Phase.Ready _, Phase.Paused _, Phase.Finished _ -> false;
        };
    }
}
