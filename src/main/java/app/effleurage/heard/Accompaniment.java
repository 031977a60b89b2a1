package app.effleurage.heard;

import app.effleurage.journal.Hearing;
import app.effleurage.playback.Outcome;
import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Span;
import app.effleurage.playback.TimeSource;
import app.effleurage.routine.Side;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.score.SpeechPlaces;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.live.Lead;
import app.effleurage.sound.live.LiveSound;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundState;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.voice.Aside;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.Narration;
import app.effleurage.sound.voice.SpeechException;
import app.effleurage.sound.voice.VoiceStudio;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One playing of a routine, heard: tells the sound where the playhead is, has the voice laid anew when playing jumps,
 * and says what is to be known while it stands. Silent until the room has what it takes. For the thread that moves the
 * transport; what the voice says is laid on the sound's own.
 */
public final class Accompaniment implements AutoCloseable {

    /** Further from where playing would have come to is a jump; a step that lands is told a nanosecond off. */
    private static final long JUMP_NANOS = 1_000;

    /** An aside outside the count has all the room it needs. */
    private static final long UNHURRIED = Long.MAX_VALUE;

    /**
     * What it needs of the program.
     *
     * @param home where the transport is moved
     * @param maker makes sounds
     * @param drive has a live sound pumped until it is closed
     */
    record Surroundings(SoundOut out, TimeSource time, Executor home, Executor maker, Supplier<Locale> locale,
            Function<LiveSound, Driven> drive) {
    }

    /** A live sound while it is pumped. */
    interface Driven extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * A step taken up after a pause.
     *
     * @param step its index
     * @param named how long after playing goes on its name is said out, if it is said at all; less than 0 for before
     */
    private record TakingUp(int step, OptionalLong named) {
    }

    private final Score score;
    private final Consumer<Optional<String>> onNote;
    /** Whether the voice is to be laid as for a place where nothing has been said. */
    private final AtomicBoolean jumped = new AtomicBoolean(true);
    private volatile PlayState state;
    private volatile Hearing hearing;
    private volatile Optional<Narration> narration = Optional.empty();
    private volatile Optional<TakingUp> takingUp = Optional.empty();
    private Optional<VoiceStudio> studio = Optional.empty();
    private Bank bank;
    private SoundPlan plan;
    private Surroundings around;
    private LiveSound live;
    private Driven driven;
    private boolean silent;
    private boolean closed;

    Accompaniment(Score score, PlayState state, Hearing hearing, Consumer<Optional<String>> onNote) {
        this.score = Objects.requireNonNull(score, "score");
        this.state = Objects.requireNonNull(state, "state");
        this.hearing = Objects.requireNonNull(hearing, "hearing");
        this.onNote = Objects.requireNonNull(onNote, "onNote");
    }

    /** Is heard from now on. */
    void begin(Bank made, Optional<VoiceStudio> voices, Surroundings surroundings) {
        if (closed) {
            return;
        }
        bank = made;
        studio = voices;
        around = surroundings;
        plan = new SoundPlan(score, bank.cues(), bank.breaths());
        live = new LiveSound(around.out, around.time::nanos, bank.cues(), hearing.sound(), lead(), this::heard);
        driven = around.drive.apply(live);
        narrate();
        lay();
        background();
    }

    /** Takes in a tick or a move. */
    public void take(Outcome outcome) {
        PlayState before = state;
        state = outcome.after();
        if (live == null) {
            return;
        }
        live.follow(lead());
        boolean jumps = isJump(outcome);
        if (state.phase() instanceof Phase.CountingIn(long left) && (jumps || outcome.changedPhase())) {
            takeUp(left - SpeechPlaces.AFTER_CHIME);
        } else if (jumps) {
            takingUp = Optional.empty();
            jumped.set(true);
            lay();
        } else if (!before.rate().equals(state.rate()) || !before.loop().equals(state.loop())) {
            lay();
        }
        if (outcome.changedPhase()) {
            tellWhyItStands();
        }
    }

    /** Takes in what the user wants to hear. */
    public void hear(Hearing wanted) {
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

    /** The listener's language is another by now: what is yet to be said is said in that. */
    public void speakAnew() {
        if (live != null) {
            narrate();
            lay();
        }
    }

    /** Whether somebody who does not look can follow. */
    public boolean isHeard() {
        return live != null && !silent && hearing.sound().masterPercent() > 0
                && (hearing.sound().hears(Channel.VOICE) || hearing.sound().hears(Channel.CUES));
    }

    /** Whether a voice says the steps, or will once it has been found. */
    public boolean isNarrated() {
        return speaks() && hearing.sound().masterPercent() > 0 && !silent
                && (live == null || narration.filter(voice -> voice.trouble().isEmpty()).isPresent());
    }

    /** Whether something is being heard, or about to be; the background counts as long as it has not faded out. */
    public boolean isSounding() {
        return live != null && live.isSounding();
    }

    @Override
    public void close() {
        closed = true;
        narration.ifPresent(Narration::close);
        if (driven != null) {
            driven.close();
        }
    }

    /**
     * Says where it goes on; what was cut off by the pause has not been said.
     *
     * @param room what is left of the count once the words begin; less than 0 if they begin after it
     */
    private void takeUp(long room) {
        ScoredStep step = score.steps().get(state.step());
        Optional<Pcm> name = aside(new Aside.TakingUp(step.index(), sideAt(step, state.positionNanos())), room);
        name.ifPresent(live::say);
        takingUp = Optional.of(new TakingUp(step.index(), name.stream()
                .mapToLong(words -> words.lengthNanos() - room).findFirst()));
        jumped.set(true);
        lay();
    }

    /** The side at work there, or the next. */
    private static Optional<Side> sideAt(ScoredStep step, long nanos) {
        return step.runs().stream().filter(run -> run.toNanos() > nanos).findFirst().flatMap(Segment.Run::side);
    }

    private void tellWhyItStands() {
        switch (state.phase()) {
            case Phase.Paused(PauseReason.Gap _) -> aside(new Aside.Woken(), UNHURRIED).ifPresent(live::say);
            case Phase.Waiting _ -> aside(new Aside.Waiting(), UNHURRIED).ifPresent(live::say);
            case Phase.Paused _, Phase.Ready _, Phase.CountingIn _, Phase.Playing _, Phase.Finished _ -> { }
        }
    }

    private Optional<Pcm> aside(Aside aside, long room) {
        return narration.flatMap(voice -> voice.aside(aside, room));
    }

    private boolean isJump(Outcome outcome) {
        long played = outcome.crossed().stream().mapToLong(Accompaniment::length).sum();
        long went = outcome.after().positionNanos() - outcome.before().positionNanos();
        return Math.abs(went - played) > JUMP_NANOS;
    }

    private static long length(Span span) {
        return span.toNanos() - Math.max(0, span.afterNanos());
    }

    private void narrate() {
        narration.ifPresent(Narration::close);
        narration = studio.filter(_ -> speaks()).map(found -> found.narrate(
                score, around.locale.get(), hearing.spoken(), hearing.voice(), () -> around.home.execute(this::more)));
        if (speaks() && narration.isEmpty()) {
            onNote.accept(Optional.of(SpeechException.Reason.MISSING.inWords(around.locale.get())));
        }
    }

    private boolean speaks() {
        return hearing.spoken() != HowMuch.NONE && hearing.sound().hears(Channel.VOICE);
    }

    /** More has been recorded, or no more is to come. */
    private void more() {
        if (closed) {
            return;
        }
        lay();
        narration.flatMap(Narration::trouble).ifPresent(why -> onNote.accept(Optional.of(why.inWords(around.locale.get()))));
    }

    private void lay() {
        live.programme(manner -> plan.soundings(hearing.sound(), manner, spoken(manner)));
    }

    private List<Sounding> spoken(SoundPlan.Manner manner) {
        long position = state.positionNanos();
        boolean anew = jumped.getAndSet(false);
        Optional<TakingUp> up = takingUp;
        return narration.map(voice -> !anew ? voice.goingOn(position, manner)
                : up.map(from -> voice.takenUp(from.step, position, from.named, manner))
                .orElseGet(() -> voice.from(position, manner))).orElse(List.of());
    }

    private void background() {
        boolean isWanted = hearing.sound().hears(Channel.AMBIENCE);
        LiveSound playing = live;
        var kind = hearing.sound().ambience();
        around.maker.execute(() ->
                playing.ambience(isWanted ? Optional.of(bank.loops().of(kind)) : Optional.empty()));
    }

    private void heard(SoundState now) {
        around.home.execute(() -> {
            silent = now instanceof SoundState.Silent;
            onNote.accept(switch (now) {
                case SoundState.Heard _ -> Optional.empty();
                case SoundState.Silent why -> Optional.of(why.inWords(around.locale.get()));
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
