// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder {@code gold} with a {@code NAME.json} for each page, beside a folder {@code pages} with {@code NAME.html} and, where
 * addresses are known, a file {@code urls.tsv} with lines of file name, tab and address. The folder above gives the set's name.
 * Beside it may stand a file {@code split.tsv} with lines of set, file name, site and half, parted by tabs.
 */
public final class GoldFolder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".shtml", ".xhtml");

    private GoldFolder() {}

    /**
     * Reads all pages that have gold.
     *
     * @param gold the folder {@code gold}
     * @return the pages, in the order of their names
     * @throws IOException if a file can't be read, a page is missing, or the folder has no gold
     */
    public static List<GoldPage> read(Path gold) throws IOException {
        var folder = gold.toAbsolutePath().normalize();
        var above = Objects.requireNonNullElse(folder.getParent(), folder);
        var set = nameOf(above);
        var urls = urls(above.resolve("urls.tsv"));
        var halves = halves(above.resolveSibling("split.tsv"), set);
        var pages = new ArrayList<GoldPage>();
        for (var file : files(folder, ".json")) {
            var name = withoutEnding(nameOf(file));
            var page = page(above.resolve("pages"), name);
            var json = json(file);
            var url = urls.get(nameOf(page));
            pages.add(new GoldPage(
                    set,
                    name,
                    halves.getOrDefault(name, ""),
                    portal(json, url),
                    url,
                    GoldPage.decode(Files.readAllBytes(page)),
                    Gold.of(json, "paragraphs")));
        }
        if (pages.isEmpty()) {
            throw new IOException("no gold in " + gold);
        }
        return pages;
    }

    /** The files directly in a folder, or at any depth below it, in the order of their names. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static JsonNode json(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    static String nameOf(Path file) {
        return Objects.toString(file.getFileName(), "").replace("/", "");
    }

    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Path page(Path pages, String name) throws IOException {
        for (var ending : ENDINGS) {
            var page = pages.resolve(name + ending);
            if (Files.exists(page)) {
                return page;
            }
        }
        throw new NoSuchFileException(pages.resolve(name + ".html").toString());
    }

    private static String portal(JsonNode json, @Nullable URI url) {
        var portal = json.path("portal").asText("");
        var host = url == null ? null : url.getHost();
        return !portal.isEmpty() ? portal : host != null ? host : "unknown";
    }

    private static Map<String, URI> urls(Path file) throws IOException {
        var urls = new HashMap<String, URI>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                var url = tab < 0 ? null : address(line.substring(tab + 1));
                if (url != null) {
                    urls.put(line.substring(0, tab).strip(), url);
                }
            }
        }
        return urls;
    }

    /** Which half of a set its pages belong to, by their names. */
    private static Map<String, String> halves(Path file, String set) throws IOException {
        var halves = new HashMap<String, String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var columns = line.strip().split("\t");
                if (columns.length == 4 && columns[0].equals(set)) {
                    halves.put(withoutEnding(columns[1]), columns[3]);
                }
            }
        }
        return halves;
    }

    /** An address as browsers read it, or {@code null} where it is none. */
    static @Nullable URI address(String text) {
        return io.github.zhnews.page.Addresses.resolve(null, text);
    }
}
