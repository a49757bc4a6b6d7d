package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final int THREADS = 3;
    private static final List<Integer> INPUTS = IntStream.range(0, 200).boxed().toList();

    @Test
    void slowInputDoesNotLoseItsPlace() throws IOException {
        var secondIsDone = new CountDownLatch(1);
        var results = new ArrayList<Integer>();

        InOrder.run(
                INPUTS,
                THREADS,
                input -> {
                    if (input == 0) {
                        await(secondIsDone);
                    } else {
                        secondIsDone.countDown();
                    }
                    return input;
                },
                results::add);

        assertThat(results).isEqualTo(INPUTS);
    }

    @Test
    void onlyAFewResultsAreHeld() throws IOException {
        var held = new AtomicInteger();
        var most = new AtomicInteger();

        InOrder.run(
                INPUTS,
                THREADS,
                input -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return input;
                },
                result -> held.decrementAndGet());

        assertThat(held).hasValue(0);
        assertThat(most.get()).isLessThanOrEqualTo(THREADS * InOrder.WAITING_PER_THREAD + 1);
    }

    @Test
    void sinkThatFailsEndsTheRun() {
        var worked = new AtomicInteger();

        assertThatThrownBy(() -> InOrder.run(INPUTS, THREADS, input -> worked.incrementAndGet(), result -> {
                    throw new IOException("closed");
                }))
                .hasMessage("closed");
        assertThat(worked.get()).isLessThan(INPUTS.size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
