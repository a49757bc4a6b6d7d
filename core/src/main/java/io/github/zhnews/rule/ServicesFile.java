package io.github.zhnews.rule;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A file that registers rules as services and has a line that names no class. {@link java.util.ServiceLoader} makes nothing of
 * such a file, so that one slip would cost all rules that were merged into it.
 *
 * @param classes the names on its sound lines, in the order of the file
 */
record ServicesFile(List<String> classes) {
    /** The files that a class loader finds and that have a line which names no class; other files are left to Java. */
    static List<ServicesFile> malformed(ClassLoader loader) {
        var files = new ArrayList<ServicesFile>();
        try {
            for (var url : Collections.list(loader.getResources("META-INF/services/" + PortalRule.class.getName()))) {
                var names = names(url);
                if (!names.stream().allMatch(ServicesFile::isClassName)) {
                    files.add(new ServicesFile(
                            names.stream().filter(ServicesFile::isClassName).toList()));
                }
            }
        } catch (IOException e) {
            return files; // Java has said so
        }
        return files;
    }

    /** What the lines hold apart from comments. */
    private static List<String> names(URL url) throws IOException {
        var connection = url.openConnection();
        connection.setUseCaches(false); // as Java's own: the jar can be replaced afterwards
        try (var in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    private static boolean isClassName(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.');
    }
}
