// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                InOrderTest::none,
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
                InOrderTest::none,
                result -> held.decrementAndGet());

        assertThat(held).hasValue(0);
        assertThat(most.get()).isLessThanOrEqualTo(THREADS * InOrder.WAITING_PER_THREAD + 1);
    }

    @Test
    void sinkThatFailsEndsTheRun() {
        var worked = new AtomicInteger();

        assertThatThrownBy(() ->
                        InOrder.run(INPUTS, THREADS, input -> worked.incrementAndGet(), InOrderTest::none, result -> {
                            throw new IOException("closed");
                        }))
                .hasMessage("closed");
        assertThat(worked.get()).isLessThan(INPUTS.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, THREADS, 8})
    void inputForWhichThereIsNoMemoryCostsItselfAlone(int threads) throws IOException {
        var results = new ArrayList<Integer>();

        InOrder.run(
                INPUTS,
                threads,
                input -> {
                    if (input % 7 == 3) {
                        throw new OutOfMemoryError("input " + input);
                    }
                    return input;
                },
                input -> -input,
                results::add);

        assertThat(results)
                .isEqualTo(INPUTS.stream().map(i -> i % 7 == 3 ? -i : i).toList());
    }

    @Test
    void inputThatFindsNoMemoryBesideAnotherIsTriedAgainAlone() throws IOException {
        var atWork = new AtomicInteger();
        var tries = new AtomicIntegerArray(INPUTS.size());
        var results = new ArrayList<Integer>();

        InOrder.run(
                INPUTS,
                THREADS,
                input -> {
                    try {
                        boolean isBesideOthers = atWork.incrementAndGet() > 1;
                        if (tries.incrementAndGet(input) == 1 && input % 5 == 0) {
                            throw new OutOfMemoryError("whatever the others do");
                        }
                        assertThat(isBesideOthers && tries.get(input) > 1).isFalse();
                        return input;
                    } finally {
                        atWork.decrementAndGet();
                    }
                },
                InOrderTest::none,
                results::add);

        assertThat(results).isEqualTo(INPUTS);
    }

    @Test
    void anyOtherErrorOfTheWorkIsToldInsteadOfWaitedFor() {
        assertThatThrownBy(() -> InOrder.run(
                        INPUTS,
                        THREADS,
                        input -> {
                            throw new AssertionError("broken");
                        },
                        InOrderTest::none,
                        result -> {}))
                .hasRootCauseMessage("broken");
    }

    private static Integer none(Integer input) {
        throw new AssertionError("there is memory for " + input);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, THREADS})
    void whatWasTakenBeforeTheSourceFailsIsHandedOn(int threads) {
        var results = new ArrayList<Integer>();
        var left = INPUTS.iterator();

        assertThatThrownBy(() -> InOrder.run(
                        () -> {
                            var next = left.next();
                            if (next == 50) {
                                throw new IOException("the disk is gone");
                            }
                            return next;
                        },
                        threads,
                        input -> input,
                        InOrderTest::none,
                        results::add))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(results).isEqualTo(INPUTS.subList(0, 50));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
