package app.effleurage.awake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A means that does as a test says, and keeps count. */
final class FakeInhibitor implements Inhibitor {

    /** Holds that were taken, in order. */
    final List<FakeHold> taken = new ArrayList<>();
    /** Opened to let a stubborn one answer. */
    final CountDownLatch answer = new CountDownLatch(1);
    final CompletableFuture<FakeHold> lateHold = new CompletableFuture<>();
    private final Means means;
    private Runnable behaviour = () -> { };
    private CannotHoldException refusal;
    private boolean isStubborn;
    private boolean isClinging;
    private Duration patience = Duration.ofSeconds(20);

    FakeInhibitor(Means means) {
        this.means = means;
    }

    FakeInhibitor refusing(Refusal.Why why) {
        refusal = new CannotHoldException(why, "no");
        return this;
    }

    /** Fails in a way that nobody expected. */
    FakeInhibitor breaking() {
        behaviour = () -> {
            throw new IllegalStateException("broken");
        };
        return this;
    }

    /** Holds, and fails to let go. */
    FakeInhibitor clinging() {
        isClinging = true;
        return this;
    }

    /** Never answers in time, nor hears that it was given up. */
    FakeInhibitor hanging() {
        isStubborn = true;
        patience = Duration.ofMillis(20);
        return this;
    }

    @Override
    public Means means() {
        return means;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public Hold take(String reason) throws CannotHoldException {
        behaviour.run();
        if (refusal != null) {
            throw refusal;
        }
        FakeHold hold = new FakeHold(reason, isClinging);
        if (isStubborn) {
            awaitAnswer();
            lateHold.complete(hold);
        }
        taken.add(hold);
        return hold;
    }

    private void awaitAnswer() {
        while (true) {
            try {
                answer.await();
                return;
            } catch (InterruptedException _) {
                // Stubborn.
            }
        }
    }

    static final class FakeHold implements Hold {

        final String reason;
        final CompletableFuture<Void> closed = new CompletableFuture<>();
        private final CompletableFuture<Void> lost = new CompletableFuture<>();
        private final boolean isClinging;
        private int closings;

        private FakeHold(String reason, boolean isClinging) {
            this.reason = reason;
            this.isClinging = isClinging;
        }

        int closings() {
            return closings;
        }

        void end() {
            lost.complete(null);
        }

        @Override
        public void close() {
            closings++;
            closed.complete(null);
            if (isClinging) {
                throw new IllegalStateException("broken");
            }
        }

        @Override
        public void onLost(Runnable listener) {
            Hold.tell(lost, listener);
        }
    }
}
