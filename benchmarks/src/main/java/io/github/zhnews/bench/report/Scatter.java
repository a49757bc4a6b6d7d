// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import io.github.zhnews.bench.accuracy.Figure;
import io.github.zhnews.bench.accuracy.Interval;
import io.github.zhnews.bench.accuracy.Run;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What an extractor takes of time against what it reads right, over all pages. */
final class Scatter {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 420;
    private static final double LEFT = 56;
    private static final double RIGHT = 150;
    private static final double TOP = 16;
    private static final double BOTTOM = 52;
    private static final double LABEL = 16;
    private static final double LETTER = 7.4;
    private static final double[] TIMES = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100};

    private final double fastest;
    private final double slowest;

    private Scatter(double fastest, double slowest) {
        this.fastest = fastest;
        this.slowest = slowest;
    }

    private record Point(String name, double x, double y, double low, double high, String told) {}

    static String of(Run run) {
        double min = run.speed().values().stream().mapToDouble(d -> d).min().orElse(1);
        double max = run.speed().values().stream().mapToDouble(d -> d).max().orElse(1);
        return new Scatter(Math.min(min, 1) / 1.8, Math.max(max, 1) * 1.4).draw(run);
    }

    private String draw(Run run) {
        var svg = new Svg();
        double bottom = HEIGHT - BOTTOM;
        for (double tick : ErrorScale.TICKS) {
            svg.line(LEFT, y(tick), WIDTH - RIGHT, y(tick), "grid");
            svg.text(LEFT - 8, y(tick) + 4, "end", "tick", ErrorScale.label(tick));
        }
        for (double time : TIMES) {
            if (time >= fastest && time <= slowest) {
                svg.line(x(time), TOP, x(time), bottom, time == 1 ? "mark" : "grid");
                svg.text(x(time), bottom + 18, "middle", "tick", ErrorScale.label(time) + "×");
            }
        }
        svg.text(
                (LEFT + WIDTH - RIGHT) / 2,
                HEIGHT - 10,
                "middle",
                "tick",
                "time for a page, as a multiple of Jsoup.parse");
        svg.text(x(1) + 6, bottom - 8, "start", "tick", "Jsoup.parse");
        labelled(svg, points(run));
        return svg.picture(WIDTH, HEIGHT, "Mean F1 of the text against time, by extractor");
    }

    private List<Point> points(Run run) {
        var points = new ArrayList<Point>();
        run.speed().forEach((name, ratio) -> {
            var body = Run.values(run.rows(name, row -> true), Figure.BODY);
            double mean = Arrays.stream(body).average().orElse(0);
            var interval = Interval.ofMean(body);
            var told = String.format(Locale.ROOT, "%s: body %.3f, %.2g× Jsoup.parse", name, mean, ratio);
            points.add(new Point(name, x(ratio), y(mean), y(interval.low()), y(interval.high()), told));
        });
        points.sort(Comparator.comparingDouble(Point::y));
        return points;
    }

    /** A name stands to the right of its point, or to the left, or else below, where it covers nothing. */
    private static void labelled(Svg svg, List<Point> points) {
        var taken = new ArrayList<Rectangle2D>();
        points.forEach(p -> taken.add(new Rectangle2D.Double(p.x - 7, p.y - 7, 14, 14)));
        for (var p : points) {
            svg.add("<g class='%s'>", Svg.colour(p.name));
            svg.line(p.x, p.low, p.x, p.high, "bar");
            svg.add(
                    "<circle cx='%.1f' cy='%.1f' r='6' class='point'><title>%s</title></circle>",
                    p.x, p.y, Svg.escaped(p.told));
            var box = freeBox(taken, p);
            taken.add(box);
            svg.text(box.getX(), box.getMaxY() - 4, "start", "name " + Svg.colour(p.name), p.name);
            svg.add("</g>");
        }
    }

    private static Rectangle2D freeBox(List<Rectangle2D> taken, Point p) {
        double width = p.name.length() * LETTER;
        for (double down = 0; ; down += 3) {
            for (double x : new double[] {p.x + 12, p.x - 12 - width}) {
                var box = new Rectangle2D.Double(x, p.y - LABEL / 2 + down, width, LABEL);
                if (x > LEFT && taken.stream().noneMatch(box::intersects)) {
                    return box;
                }
            }
        }
    }

    private double x(double ratio) {
        return LEFT + Math.log(ratio / fastest) / Math.log(slowest / fastest) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value) {
        return HEIGHT - BOTTOM - ErrorScale.of(value) * (HEIGHT - BOTTOM - TOP);
    }
}
