// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * File names in UTF-8 where the locale knows ASCII alone ({@code LC_ALL=C}, cron, many containers). Java then reads every
 * other byte of a name as U+FFFD and takes no name with such characters. The addresses of files know no locale, so they are
 * the way around.
 */
final class FileNames {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char UNKNOWN = '\uFFFD';

    private FileNames() {}

    /** Whether the platform takes names of ASCII characters alone. */
    static boolean areAscii() {
        return StandardCharsets.US_ASCII.equals(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }

    /**
     * The file of a name.
     *
     * @throws InvalidPathException if no file can have the name
     */
    static Path path(String name) {
        boolean isPlain = name.chars().allMatch(c -> c < 0x80) && !isUnknown(workingFolder());
        return isPlain || !areAscii() ? Path.of(name) : Path.of(URI.create("file://" + escaped(absolute(name))));
    }

    /** The file beside another one that is called as that one with something behind it. */
    static Path beside(Path file, String behind) {
        return isUnknown(file.toString())
                ? Path.of(URI.create(file.toUri() + behind))
                : file.resolveSibling(file.getFileName() + behind);
    }

    /** The name of a file, for messages; bytes that are no UTF-8 are U+FFFD. */
    static String name(Path file) {
        var name = file.toString();
        return isUnknown(name) ? file.toUri().getPath() : name;
    }

    /** The path of a file below a folder, with slashes; bytes that are no UTF-8 are U+FFFD. */
    static String below(Path folder, Path file) {
        var path = folder.relativize(file).toString();
        return isUnknown(path)
                ? folder.toUri().relativize(file.toUri()).getPath()
                : path.replace(file.getFileSystem().getSeparator(), "/");
    }

    /** The arguments as they were typed, where Java could not read their bytes. */
    static String[] typed(String[] args) {
        if (!areAscii() || !isUnknown(String.join("", args))) {
            return args;
        }
        try {
            var words = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8).split("\0", -1);
            int end = words.length - 1; // a zero ends the last one
            return end < args.length ? args : Arrays.copyOfRange(words, end - args.length, end);
        } catch (IOException e) {
            return args; // only Linux has that file
        }
    }

    /** The working folder's own name may be one that Java can't read. */
    private static String absolute(String name) {
        if (name.startsWith("/")) {
            return name;
        }
        var folder = workingFolder();
        return (isUnknown(folder) ? "/proc/self/cwd" : folder) + "/" + name;
    }

    private static String workingFolder() {
        return System.getProperty("user.dir", "");
    }

    private static boolean isUnknown(String name) {
        return name.indexOf(UNKNOWN) >= 0;
    }

    private static String escaped(String name) {
        var escaped = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(b == '/' ? "/" : "%%%02X".formatted(b));
        }
        return escaped.toString();
    }
}
