package app.effleurage.sound.live;

import app.effleurage.sound.Sounding;
import app.effleurage.sound.plan.SoundPlan.Manner;
import java.util.List;

/** What is to be heard of a routine, for each manner of playing it. Asked on the sound's own thread. */
@FunctionalInterface
public interface Programme {

    List<Sounding> soundings(Manner manner);
}
