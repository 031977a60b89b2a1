package app.effleurage.awake;

import java.util.List;
import java.util.Objects;

/** Whether the machine is kept awake. */
public sealed interface AwakeState {

    /** It may sleep: nobody asked otherwise. */
    record Off() implements AwakeState {
    }

    /** The platform is being asked. */
    record Asking() implements AwakeState {
    }

    /**
     * It is kept awake.
     *
     * @param means by what
     */
    record Held(Means means) implements AwakeState {
        public Held {
            Objects.requireNonNull(means, "means");
        }
    }

    /**
     * It is wanted awake, and may sleep all the same.
     *
     * @param refusals what was tried, in order; empty on a platform for which nothing is known
     */
    record NotPossible(List<Refusal> refusals) implements AwakeState {
        public NotPossible {
            refusals = List.copyOf(refusals);
        }
    }
}
