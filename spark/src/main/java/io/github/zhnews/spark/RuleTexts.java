// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Reads rule files on the driver, from whatever Hadoop knows as a file system. */
final class RuleTexts {
    /** One byte more than the longest rule file can have, whose characters take three each. */
    private static final int TOO_LONG = 3 * (1 << 18) + 1;

    private RuleTexts() {}

    /**
     * Settings with the rules of files and folders added.
     *
     * @throws UncheckedIOException if one can't be read
     * @throws io.github.zhnews.rulefile.RuleFileException if a rule is not well formed
     * @throws IllegalArgumentException if a folder has no rule file
     */
    static ParserSettings read(ParserSettings settings, List<String> paths) {
        var configuration = SparkHadoopUtil.get().conf();
        var read = settings;
        for (var path : paths) {
            try {
                for (var file : files(new Path(path), configuration)) {
                    read = read.withRule(file.toString(), text(file, configuration));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(path + " can't be read: " + e.getMessage(), e);
            }
        }
        return read;
    }

    private static List<Path> files(Path path, Configuration configuration) throws IOException {
        var system = path.getFileSystem(configuration);
        if (!system.exists(path)) {
            throw new FileNotFoundException(path + " is not there");
        }
        if (!system.getFileStatus(path).isDirectory()) {
            return List.of(path);
        }
        var files = new ArrayList<Path>();
        for (var status : system.listStatus(path)) {
            var name = status.getPath().getName();
            if (status.isFile() && !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                files.add(status.getPath());
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(path + ": there is no *.yaml or *.yml file in it");
        }
        files.sort(Comparator.comparing(Path::getName));
        return files;
    }

    private static String text(Path file, Configuration configuration) throws IOException {
        try (var in = FileSystem.get(file.toUri(), configuration).open(file)) {
            return new String(in.readNBytes(TOO_LONG), StandardCharsets.UTF_8);
        }
    }
}
