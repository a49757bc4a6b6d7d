// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of pages, as far as the user gives them. */
final class Addresses {
    /** What browsers send in an address and {@link URI} refuses, a percent sign without two digits among it. */
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private final Map<String, URI> byName;
    private final @Nullable URI ofAll;

    private Addresses(Map<String, URI> byName, @Nullable URI ofAll) {
        this.byName = byName;
        this.ofAll = ofAll;
    }

    /** No address is known, or one for the only page. */
    static Addresses single(@Nullable URI url) {
        return new Addresses(Map.of(), url);
    }

    /**
     * Reads lines of a file's name, a tab and an address. Empty lines and lines that begin with {@code #} are skipped.
     *
     * @throws IOException if the file can't be read, or a line is not of that form
     */
    static Addresses read(Path file) throws IOException {
        var byName = new HashMap<String, URI>();
        int number = 0;
        for (var line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw wrong(file, number, "no tab between file name and address");
            }
            var address = line.substring(tab + 1).strip();
            try {
                if (!address.isEmpty()) {
                    byName.put(line.substring(0, tab).strip(), address(address));
                }
            } catch (URISyntaxException e) {
                throw wrong(file, number, String.valueOf(e.getMessage()));
            }
        }
        return new Addresses(byName, null);
    }

    private static IOException wrong(Path file, int line, String message) {
        return new IOException(FileNames.name(file) + ", line " + line + ": " + message);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            var reason = e instanceof CharacterCodingException ? "not in UTF-8" : Failure.reason(e);
            throw new IOException(FileNames.name(file) + ": " + reason, e);
        }
    }

    /**
     * Reads an address as browsers do, with characters in it that should have been escaped.
     *
     * @throws URISyntaxException if it is no address of http or https
     */
    static URI address(String text) throws URISyntaxException {
        var address = new URI(ILLEGAL.matcher(text)
                .replaceAll(m -> "%%%02X".formatted((int) m.group().charAt(0))));
        boolean isWeb = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!isWeb || address.getRawAuthority() == null) {
            throw new URISyntaxException(text, "no address that begins with http:// or https://");
        }
        return address;
    }

    /** An address that nobody typed; one that is none counts as unknown. */
    static @Nullable URI lenient(String text) {
        try {
            return address(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The address of a page, looked up by its path and then by its file name. */
    @Nullable
    URI of(String path) {
        if (ofAll != null) {
            return ofAll;
        }
        var byPath = byName.get(path);
        int folder = Math.max(path.lastIndexOf('/'), path.lastIndexOf(File.separatorChar));
        return byPath != null ? byPath : byName.get(path.substring(folder + 1));
    }
}
