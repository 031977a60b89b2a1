package app.effleurage.ui;

import app.effleurage.journal.Hearing;
import app.effleurage.playback.Outcome;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Span;
import app.effleurage.playback.TimeSource;
import app.effleurage.score.Score;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.live.Lead;
import app.effleurage.sound.live.LiveSound;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundState;
import app.effleurage.sound.live.SoundThread;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.Narration;
import app.effleurage.sound.voice.SpeechException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One playing of a routine, heard: tells the sound where the playhead is, and has the voice laid anew when playing
 * jumps. Silent until {@link #begin}. On the window's thread; what the voice says is laid on the sound's own.
 */
final class PlayerSound implements AutoCloseable {

    /** Further than this from where playing would have come to is a jump; a step that lands is told a nanosecond off. */
    private static final long JUMP_NANOS = 1_000;

    /** What it needs of the program. */
    record Surroundings(SoundOut out, TimeSource time, Doorway doorway, Executor maker, Locale locale,
            Consumer<Throwable> onFailure) {
    }

    private final Score score;
    private final Consumer<Optional<String>> onNote;
    /** Whether the voice is to be laid as for a place where nothing has been said. */
    private final AtomicBoolean jumped = new AtomicBoolean(true);
    private volatile PlayState state;
    private volatile Hearing hearing;
    private volatile Optional<Narration> narration = Optional.empty();
    private SoundRoom.Bank bank;
    private Surroundings around;
    private LiveSound live;
    private SoundThread thread;
    private boolean silent;
    private boolean closed;

    PlayerSound(Score score, PlayState state, Hearing hearing, Consumer<Optional<String>> onNote) {
        this.score = Objects.requireNonNull(score, "score");
        this.state = Objects.requireNonNull(state, "state");
        this.hearing = Objects.requireNonNull(hearing, "hearing");
        this.onNote = Objects.requireNonNull(onNote, "onNote");
    }

    /** Is heard from now on. */
    void begin(SoundRoom.Bank made, Surroundings surroundings) {
        if (closed) {
            return;
        }
        bank = made;
        around = surroundings;
        live = new LiveSound(around.out, around.time::nanos, bank.cues(), hearing.sound(), lead(), this::heard);
        thread = new SoundThread(
                live, Thread.ofPlatform().name("effleurage-sound").daemon().factory(), around.onFailure);
        narrate();
        lay();
        background();
    }

    /** Takes in a tick or a move. */
    void take(Outcome outcome) {
        PlayState before = state;
        state = outcome.after();
        if (live == null) {
            return;
        }
        live.follow(lead());
        if (isJump(outcome)) {
            jumped.set(true);
            lay();
        } else if (!before.rate().equals(state.rate()) || !before.loop().equals(state.loop())) {
            lay();
        }
    }

    /** Takes in what the user wants to hear. */
    void hear(Hearing wanted) {
        Hearing before = hearing;
        hearing = Objects.requireNonNull(wanted, "wanted");
        if (live == null || before.equals(wanted)) {
            return;
        }
        live.settings(wanted.sound());
        if (before.spoken() != wanted.spoken() || !before.voice().equals(wanted.voice())
                || before.sound().hears(Channel.VOICE) != wanted.sound().hears(Channel.VOICE)) {
            narrate();
        }
        lay();
        if (before.sound().ambience() != wanted.sound().ambience()
                || before.sound().hears(Channel.AMBIENCE) != wanted.sound().hears(Channel.AMBIENCE)) {
            background();
        }
    }

    /** Whether somebody who does not look can follow. */
    boolean isHeard() {
        return live != null && !silent && hearing.sound().masterPercent() > 0
                && (hearing.sound().hears(Channel.VOICE) || hearing.sound().hears(Channel.CUES));
    }

    @Override
    public void close() {
        closed = true;
        narration.ifPresent(Narration::close);
        if (thread != null) {
            thread.close();
        }
    }

    private boolean isJump(Outcome outcome) {
        long played = outcome.crossed().stream().mapToLong(PlayerSound::length).sum();
        long went = outcome.after().positionNanos() - outcome.before().positionNanos();
        return Math.abs(went - played) > JUMP_NANOS;
    }

    private static long length(Span span) {
        return span.toNanos() - Math.max(0, span.afterNanos());
    }

    private void narrate() {
        narration.ifPresent(Narration::close);
        boolean speaks = hearing.spoken() != HowMuch.NONE && hearing.sound().hears(Channel.VOICE);
        narration = bank.studio().filter(_ -> speaks).map(studio -> studio.narrate(
                score, around.locale, hearing.spoken(), hearing.voice(), () -> around.doorway.home(this::more)));
        if (speaks && narration.isEmpty()) {
            onNote.accept(Optional.of(SpeechException.Reason.MISSING.inWords(around.locale)));
        }
    }

    /** More has been recorded, or no more is to come. */
    private void more() {
        if (closed) {
            return;
        }
        lay();
        narration.flatMap(Narration::trouble).ifPresent(why -> onNote.accept(Optional.of(why.inWords(around.locale))));
    }

    private void lay() {
        SoundPlan plan = new SoundPlan(score, bank.cues(), bank.breaths());
        live.programme(manner -> plan.soundings(hearing.sound(), manner, spoken(manner)));
    }

    private List<Sounding> spoken(SoundPlan.Manner manner) {
        double rate = manner.ratePercent() / 100.0;
        long position = state.positionNanos();
        boolean anew = jumped.getAndSet(false);
        return narration.map(voice -> anew ? voice.from(position, rate) : voice.goingOn(position, rate))
                .orElse(List.of());
    }

    private void background() {
        boolean isWanted = hearing.sound().hears(Channel.AMBIENCE);
        LiveSound playing = live;
        var kind = hearing.sound().ambience();
        around.maker.execute(() ->
                playing.ambience(isWanted ? Optional.of(bank.loops().of(kind)) : Optional.empty()));
    }

    private void heard(SoundState now) {
        around.doorway.home(() -> {
            silent = now instanceof SoundState.Silent;
            onNote.accept(switch (now) {
                case SoundState.Heard _ -> Optional.empty();
                case SoundState.Silent why -> Optional.of(why.inWords(around.locale));
            });
        });
    }

    private Lead lead() {
        PlayState now = state;
        return new Lead(motion(now.phase()), now.positionNanos(), now.rate().percent(),
                now.loop().map(loop -> new Lead.Loop(loop.fromNanos(), loop.toNanos())));
    }

    private static Lead.Motion motion(Phase phase) {
        return switch (phase) {
            case Phase.Ready _ -> Lead.Motion.READY;
            case Phase.CountingIn _ -> Lead.Motion.COUNTING_IN;
            case Phase.Playing _ -> Lead.Motion.PLAYING;
            // By ear a wait is a pause: it is told as one, and so is going on.
            case Phase.Waiting _, Phase.Paused _ -> Lead.Motion.PAUSED;
            case Phase.Finished _ -> Lead.Motion.FINISHED;
        };
    }
}
