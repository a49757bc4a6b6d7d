// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Measurements in files: figures only, nothing of the pages' texts. */
public final class RunFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunFile() {}

    /**
     * Writes a measurement as JSON.
     *
     * @param run the measurement
     * @param file the file; an old one is overwritten
     * @throws IOException if it can't be written
     */
    public static void write(Run run, Path file) throws IOException {
        var json = JSON.createObjectNode();
        run.environment().forEach(json.putObject("environment")::put);
        run.extractors().forEach(json.putObject("extractors")::put);
        run.speed().forEach(json.putObject("speed")::put);
        var means = json.putObject("means");
        for (var group : run.groups()) {
            var ofGroup = means.putObject(group.name());
            for (var extractor : run.extractors().keySet()) {
                means(run.rows(extractor, group.rows()), ofGroup.putObject(extractor));
            }
        }
        var head = json.toPrettyString();
        // a page a line, so that two files can be compared line by line
        var pages = run.rows().stream().map(row -> page(row).toString()).collect(joining(",\n"));
        Files.writeString(
                file,
                head.substring(0, head.lastIndexOf('}')).stripTrailing() + ",\n  \"pages\" : [\n" + pages + "\n]}\n");
    }

    private static ObjectNode page(Row row) {
        var page = JSON.createObjectNode()
                .put("set", row.set())
                .put("page", row.page())
                .put("portal", row.portal())
                .put("extractor", row.extractor());
        if (!row.half().isEmpty()) {
            page.put("half", row.half());
        }
        if (row.failed()) {
            page.put("failure", row.failure());
        }
        for (var figure : Figure.values()) {
            var value = row.figures().get(figure);
            if (value != null) {
                page.put(figure.label(), value);
            }
        }
        return page;
    }

    private static void means(List<Row> rows, ObjectNode json) {
        for (var figure : Figure.values()) {
            Run.mean(rows, figure).ifPresent(mean -> json.put(figure.label(), mean));
        }
        var interval = Interval.ofMean(Run.values(rows, Figure.BODY));
        json.putArray("body95").add(interval.low()).add(interval.high());
        json.put("failed", rows.stream().filter(Row::failed).count());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file the file
     * @return the measurement
     * @throws IOException if it can't be read
     */
    public static Run read(Path file) throws IOException {
        var json = JSON.readTree(file.toFile());
        var rows = new ArrayList<Row>();
        for (var page : json.path("pages")) {
            var figures = new EnumMap<Figure, Double>(Figure.class);
            for (var figure : Figure.values()) {
                if (page.has(figure.label())) {
                    figures.put(figure, page.get(figure.label()).asDouble());
                }
            }
            rows.add(new Row(
                    page.path("set").asText(),
                    page.path("page").asText(),
                    page.path("half").asText(""),
                    page.path("portal").asText(),
                    page.path("extractor").asText(),
                    figures,
                    page.path("failure").asText("")));
        }
        if (rows.isEmpty()) {
            throw new IOException(file + ": no pages");
        }
        return new Run(
                map(json.path("environment"), JsonNode::asText),
                map(json.path("extractors"), JsonNode::asText),
                rows,
                map(json.path("speed"), JsonNode::asDouble));
    }

    private static <T> Map<String, T> map(JsonNode json, Function<JsonNode, T> value) {
        var map = new LinkedHashMap<String, T>();
        json.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
        return map;
    }
}
