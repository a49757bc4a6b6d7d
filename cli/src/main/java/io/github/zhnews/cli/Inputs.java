package io.github.zhnews.cli;

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

    private final Addresses addresses;
    private final List<String> suffixes;

    Inputs(Addresses addresses, boolean text) {
        this.addresses = addresses;
        suffixes = text ? TEXTS : PAGES;
    }

    /** The pages in the order of the arguments, those of a folder by their path in it. */
    List<Input> list(List<String> arguments) throws IOException {
        var inputs = new ArrayList<Input>();
        for (var argument : arguments) {
            if (argument.equals(Input.STANDARD_INPUT)) {
                inputs.add(new Input(argument, null, addresses.of(argument)));
            } else if (isFolder(argument)) {
                inputs.addAll(pagesIn(argument));
            } else {
                inputs.add(new Input(argument, Path.of(argument), addresses.of(argument)));
            }
        }
        return inputs;
    }

    /** Whether an argument names a folder. */
    static boolean isFolder(String argument) {
        return !argument.equals(Input.STANDARD_INPUT) && Files.isDirectory(Path.of(argument));
    }

    private List<Input> pagesIn(String argument) throws IOException {
        var folder = Path.of(argument);
        var paths = new ArrayList<String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isPage(file) && !Files.isDirectory(file)) {
                    paths.add(slashed(folder.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            /** A folder that can't be read is listed as a page, so that reading it fails and is reported. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                paths.add(slashed(folder.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(Comparator.naturalOrder());
        var prefix = argument.endsWith("/") ? argument : argument + "/";
        return paths.stream()
                .map(path -> new Input(prefix + path, folder.resolve(path), addresses.of(path)))
                .toList();
    }

    private boolean isPage(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return suffixes.stream().anyMatch(name::endsWith);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
