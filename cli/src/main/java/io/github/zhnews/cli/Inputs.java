// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.archive.ArchiveReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pages that the arguments name: files as they are, folders with all pages in them. */
final class Inputs {
    private static final List<String> PAGES = List.of(".html", ".htm", ".shtml", ".xhtml");
    private static final List<String> TEXTS = List.of(".txt");
    private static final String PACKED = ".gz";
    /** Lines of JSON in a folder may be what was made of its pages. */
    private static final String LINES = "json";

    private final Addresses addresses;
    private final List<String> suffixes;

    Inputs(Addresses addresses, boolean text) {
        this.addresses = addresses;
        suffixes = text ? TEXTS : PAGES;
    }

    /**
     * The pages in the order of the arguments, those of a folder by their path in it.
     *
     * @throws IOException if a folder can't be read or has no pages
     */
    List<Input> list(List<String> arguments) throws IOException {
        var inputs = new ArrayList<Input>();
        for (var argument : arguments) {
            if (isFolder(argument)) {
                inputs.addAll(pagesIn(argument));
            } else {
                inputs.add(Input.of(argument, addresses.of(argument)));
            }
        }
        return inputs;
    }

    /** Whether an argument names a folder. */
    static boolean isFolder(String argument) {
        var path = Input.of(argument, null).path();
        return path != null && !argument.isEmpty() && Files.isDirectory(path);
    }

    private List<Input> pagesIn(String argument) throws IOException {
        var folder = FileNames.path(argument).toRealPath();
        var prefix = argument.endsWith("/") ? argument : argument + "/";
        var pages = new ArrayList<Input>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isPage(file) && !Files.isDirectory(file)) {
                    add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** A folder that can't be read is listed as a page, so that reading it fails and is reported. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                add(file);
                return FileVisitResult.CONTINUE;
            }

            private void add(Path file) {
                var path = FileNames.below(folder, file);
                pages.add(new Input(prefix + path, file, addresses.of(path)));
            }
        });
        if (pages.isEmpty()) {
            throw new IOException(argument + ": there is no *" + String.join(", *", suffixes) + " in this folder");
        }
        pages.sort(Comparator.comparing(Input::name));
        return pages;
    }

    private boolean isPage(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (suffixes.equals(PAGES) && ArchiveReader.isArchive(name) && !name.contains(LINES)) {
            return true;
        }
        var unpacked = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        return suffixes.stream().anyMatch(unpacked::endsWith);
    }
}
