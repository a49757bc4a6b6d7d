// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.NewsParser;
import io.github.zhnews.bench.BundledPage;
import io.github.zhnews.charset.HtmlDecoder;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of pages that are measured together.
 *
 * @param name the set's name, by which two runs are compared
 * @param all the pages, ordered by name
 */
public record Pages(String name, List<NamedPage> all) {
    /** The name of the set that is in this jar. */
    public static final String BUNDLED = "bundled";

    private static final List<String> ROLES = List.of("pages", "gold");

    /**
     * The pages in this jar.
     *
     * @return the set
     */
    public static Pages bundled() {
        return new Pages(
                BUNDLED,
                Arrays.stream(BundledPage.values())
                        .map(page -> new NamedPage(page.name().toLowerCase(Locale.ROOT), page.html(), null))
                        .toList());
    }

    /**
     * The pages of a folder. Of a folder {@code gold}, they are in the folder {@code pages} beside it. Addresses are read from
     * {@code urls.tsv} (file name, tab, address) in the folder or above it. The set is named after the folder, or the one above
     * it where the folder's name only says what is in it ({@code pages}).
     *
     * @param folder the folder
     * @return the set
     * @throws IOException if the folder can't be read or has no page
     */
    public static Pages in(Path folder) throws IOException {
        var real = folder.toRealPath();
        var role = lastName(real);
        var above = lastName(real.getParent());
        var name = ROLES.contains(role) && !above.isEmpty() ? above : role;
        var pages = role.equals("gold") ? real.resolveSibling("pages") : real;
        var urls = urls(pages);
        try (var files = Files.list(pages)) {
            var all = files.filter(file -> file.toString().matches(".*\\.(html?|shtml)"))
                    .sorted()
                    .toList();
            if (all.isEmpty()) {
                throw new IOException(pages + " has no page");
            }
            var read = new NamedPage[all.size()];
            for (int i = 0; i < read.length; i++) {
                var file = all.get(i).getFileName().toString();
                var html =
                        HtmlDecoder.decode(Files.readAllBytes(all.get(i)), null).text();
                read[i] = new NamedPage(file.substring(0, file.lastIndexOf('.')), html, urls.get(file));
            }
            return new Pages(name, List.of(read));
        }
    }

    private static String lastName(@Nullable Path path) {
        var last = path == null ? null : path.getFileName();
        return last == null ? "" : last.toString();
    }

    private static Map<String, URI> urls(Path pages) throws IOException {
        var urls = new HashMap<String, URI>();
        for (var file : List.of(pages.resolve("urls.tsv"), pages.resolveSibling("urls.tsv"))) {
            if (!Files.exists(file)) {
                continue;
            }
            for (var line : Files.readAllLines(file)) {
                int tab = line.indexOf('	');
                if (tab > 0) {
                    url(line.substring(tab + 1)).ifPresent(url -> urls.putIfAbsent(line.substring(0, tab), url));
                }
            }
        }
        return urls;
    }

    /** An address, if it is one: a page without its address is still a page. */
    private static Optional<URI> url(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The page of a name.
     *
     * @param page the name
     * @return the page
     * @throws NoSuchElementException if there is none of that name
     */
    public NamedPage page(String page) {
        return all.stream()
                .filter(p -> p.name().equals(page))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No page " + page + " in " + name));
    }

    /**
     * The length of all pages.
     *
     * @return characters (UTF-16 units)
     */
    public long characters() {
        return all.stream().mapToLong(page -> page.html().length()).sum();
    }

    /**
     * The letters of the texts that the parser finds in the pages, to tell a fast parse from one that finds nothing.
     *
     * @param parser the parser
     * @return characters (UTF-16 units)
     */
    public long textFound(NewsParser parser) {
        return all.stream()
                .mapToLong(page -> parser.parse(page.html(), page.url()).text().length())
                .sum();
    }

    /**
     * What tells this set of pages from another one: it changes with any character of any page.
     *
     * @return twelve hexadecimal digits
     */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var page : all) {
                digest.update((page.name() + '\0' + page.html() + '\0' + page.url()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
