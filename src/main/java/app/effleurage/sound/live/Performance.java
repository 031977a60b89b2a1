package app.effleurage.sound.live;

import app.effleurage.score.SpeechPlaces;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.mix.Mixer;
import app.effleurage.sound.mix.Upcoming;
import app.effleurage.sound.plan.SoundPlan.Manner;
import app.effleurage.sound.synth.CueSounds;
import java.util.List;
import java.util.Optional;

/** A routine as it is heard: begins each sound when the playhead comes to it, block by block. For one thread. */
final class Performance {

    /** A sound this late is still begun; later, it would tell what is over. The lead-in lies inside. */
    private static final long STALE_NANOS = 500_000_000L;
    private static final long VOICE_AHEAD_NANOS = 250_000_000L;
    /** From a signal to the words that go with it, as from a cue to its words. */
    private static final long WORDS_AFTER = Pcm.sampleAt(SpeechPlaces.AFTER_CHIME);
    /** What was begun so shortly before the loudspeaker went has not been heard, in samples: 1 s, as for a stall. */
    private static final long LOST = Pcm.RATE;

    private final CueSounds cues;
    private final Mixer mixer;
    private final HeardClock heard;
    private final Pursuit pursuit;
    private Programme programme = _ -> List.of();
    private Upcoming upcoming = new Upcoming(List.of());
    private Manner manner;
    /** Up to here sounds have had their turn. */
    private long takenTo;
    /** The sample before which nothing but the lead-in is heard. */
    private long notBefore;
    private long nextSample;
    private SoundSettings settings;
    private final Announcement announcement = new Announcement();

    Performance(CueSounds cues, SoundSettings settings, HeardClock heard, Lead lead, long nowNanos) {
        this.cues = cues;
        this.settings = settings;
        this.heard = heard;
        mixer = new Mixer(settings);
        pursuit = new Pursuit(lead, nowNanos);
        manner = manner(lead);
        takenTo = lead.positionNanos();
    }

    Lead lead() {
        return pursuit.lead();
    }

    void programme(Programme other) {
        programme = other;
        plan();
    }

    void settings(SoundSettings other) {
        settings = other;
        mixer.levels(other);
    }

    void ambience(Optional<Pcm> loop) {
        mixer.ambience(loop);
    }

    boolean isSilent() {
        return mixer.isSilent() && announcement.isOver();
    }

    /** The loudspeaker was opened anew, and counts its samples from 0; until {@code lead} nothing is begun. */
    void restart(long lead) {
        mixer.forget();
        announcement.loseWhatBeganAfter(nextSample - LOST);
        nextSample = 0;
        notBefore = lead;
    }

    void follow(Lead next, long nowNanos) {
        Lead before = pursuit.lead();
        Pursuit.Change change = pursuit.follow(next, nowNanos);
        boolean stops = before.plays() && !next.plays();
        boolean finishes = stops && next.motion() == Lead.Motion.FINISHED;
        if (change == Pursuit.Change.MOVED || Signals.silences(before, next)) {
            mixer.cut(nextSample);
            announcement.clear();
        }
        if (change != Pursuit.Change.NONE) {
            goTo(next.positionNanos());
        } else if (stops && !finishes) {
            // What stands at the very place has been told; what was begun ahead of it was cut, and comes again.
            goTo(next.positionNanos() + 1);
        }
        if (finishes) {
            begin(upcoming.takeBefore(Long.MAX_VALUE));
        }
        if (!manner.equals(manner(next))) {
            manner = manner(next);
            plan();
        }
        Signals.between(before, next).ifPresent(signal -> announcement.signal(signal, nowNanos));
    }

    void say(Pcm words, long nowNanos) {
        announcement.say(words, nowNanos);
    }

    /** Writes the next block. */
    void fill(float[] block, long nowNanos) {
        announce();
        boolean runs = pursuit.runs(nowNanos);
        if (runs) {
            long to = reach(pursuit.at(heard.when(nextSample + block.length)));
            long stale = pursuit.at(heard.when(nextSample)) - STALE_NANOS;
            begin(upcoming.takeBefore(to).stream().filter(due -> due.atNanos() >= stale).toList());
            takenTo = Math.max(takenTo, to);
            mixer.expectVoice(upcoming.voiceBefore(reach(to + VOICE_AHEAD_NANOS)).stream()
                    .map(place -> heard.sampleAt(pursuit.when(place))).findFirst().orElse(Long.MAX_VALUE));
        }
        mixer.playAmbience(runs || lead().motion() == Lead.Motion.COUNTING_IN);
        mixer.mix(nextSample, block);
        nextSample += block.length;
    }

    /** Time goes on unheard: what lies in it has had its turn. */
    void skip(long nowNanos) {
        if (lead().motion() != Lead.Motion.PAUSED || announcement.isStale(nowNanos)) {
            announcement.clear();
        }
        if (pursuit.runs(nowNanos)) {
            takenTo = Math.max(takenTo, reach(pursuit.at(nowNanos)));
            upcoming.takeBefore(takenTo);
        }
    }

    private void announce() {
        long from = Math.max(nextSample, notBefore);
        announcement.takeSignal(from).filter(_ -> settings.hears(Channel.CUES))
                .ifPresent(signal -> mixer.begin(from, cues.of(signal), Channel.CUES));
        announcement.takeWords(from).ifPresent(words -> mixer.begin(from + WORDS_AFTER, words, Channel.VOICE));
    }

    private void begin(List<Sounding> due) {
        for (Sounding sounding : due) {
            long at = pursuit.lead().plays() ? heard.sampleAt(pursuit.when(sounding.atNanos())) : nextSample;
            mixer.begin(Math.max(at, Math.max(nextSample, notBefore)), sounding.sound().pcm(), sounding.channel());
        }
    }

    /** In a step played over and over, nothing beyond its end. */
    private long reach(long place) {
        return lead().loop().map(loop -> Math.min(place, loop.toNanos())).orElse(place);
    }

    private void goTo(long place) {
        takenTo = place;
        upcoming.goTo(place);
    }

    private void plan() {
        upcoming = new Upcoming(programme.soundings(manner));
        upcoming.goTo(takenTo);
    }

    private static Manner manner(Lead lead) {
        return new Manner(lead.ratePercent(), lead.loop().isPresent());
    }
}
