// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.bench.peer.Peer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What extractors take of a processor's time, to a tenth or so: turn by turn in this process, on settled code, without forks.
 * It shows who takes twice as long as whom; it doesn't decide.
 */
public final class RoughSpeed {
    private static final long WARM_UP = 3_000_000_000L;
    private static final long TURN = 200_000_000L;
    private static final int TURNS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<GoldPage> pages;

    private RoughSpeed(List<GoldPage> pages) {
        this.pages = pages;
    }

    /** Something that reads a page. */
    private interface Reader {
        Object read(String html, @Nullable URI url) throws Exception;
    }

    /**
     * Times each extractor on all pages together.
     *
     * @param pages the pages
     * @param peers the extractors
     * @return for each extractor how often {@code Jsoup.parse} could be run in its time; empty where the platform doesn't
     *     measure time by thread
     */
    public static Map<String, Double> of(List<GoldPage> pages, List<Peer> peers) {
        return THREADS.isCurrentThreadCpuTimeSupported() ? new RoughSpeed(pages).ratios(peers) : Map.of();
    }

    private Map<String, Double> ratios(List<Peer> peers) {
        Reader jsoup = (html, url) -> Jsoup.parse(html);
        nanosPerPass(jsoup, WARM_UP);
        for (var peer : peers) {
            nanosPerPass(peer::read, WARM_UP);
        }
        var turns = new LinkedHashMap<String, double[]>();
        peers.forEach(peer -> turns.put(peer.name(), new double[TURNS]));
        for (int turn = 0; turn < TURNS; turn++) {
            double base = nanosPerPass(jsoup, TURN);
            for (var peer : peers) {
                turns.getOrDefault(peer.name(), new double[TURNS])[turn] = nanosPerPass(peer::read, TURN) / base;
            }
        }
        var ratios = new LinkedHashMap<String, Double>();
        turns.forEach((name, values) -> {
            Arrays.sort(values);
            ratios.put(name, values[TURNS / 2]);
        });
        return ratios;
    }

    /** Passes over all pages until the time is up; at least one. */
    private double nanosPerPass(Reader reader, long atLeast) {
        long start = THREADS.getCurrentThreadCpuTime();
        int passes = 0;
        long taken;
        do {
            for (var page : pages) {
                read(page, reader);
            }
            passes++;
            taken = THREADS.getCurrentThreadCpuTime() - start;
        } while (taken < atLeast);
        return (double) taken / passes;
    }

    private static void read(GoldPage page, Reader reader) {
        Object reading = null;
        try {
            reading = reader.read(page.html(), page.url());
        } catch (Exception | StackOverflowError | LinkageError e) {
            // a failure takes time as well
        } finally {
            Reference.reachabilityFence(reading); // so that no reading is optimised away
        }
    }
}
