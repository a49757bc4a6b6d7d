// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.archive.ArchiveReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files that the job reads.
 *
 * @param archives paths of archives, the largest first: begun last, it would keep all waiting
 * @param tables paths of Parquet files
 */
record JobInputs(List<String> archives, List<String> tables) {
    JobInputs {
        archives = List.copyOf(archives);
        tables = List.copyOf(tables);
    }

    /**
     * Looks for the files of paths and patterns, folders with all that is below them. Names that begin with {@code _} or a dot are
     * passed over in folders, as elsewhere in Hadoop.
     *
     * @throws IOException if a file system can't be read
     * @throws IllegalArgumentException if a path leads to nothing that can be read, or names a file of another kind
     */
    static JobInputs of(List<String> paths, Configuration hadoop) throws IOException {
        var archives = new ArrayList<FileStatus>();
        var tables = new ArrayList<FileStatus>();
        for (var path : paths) {
            int before = archives.size() + tables.size();
            var pattern = new Path(path);
            var system = pattern.getFileSystem(hadoop);
            var found = system.globStatus(pattern);
            for (var status : found == null ? new FileStatus[0] : found) {
                collect(system, status, archives, tables);
                if (status.isFile() && before == archives.size() + tables.size()) {
                    throw new IllegalArgumentException(status.getPath()
                            + " is neither an archive (*.warc, *.jsonl, also .gz or .zst) nor *.parquet");
                }
            }
            if (before == archives.size() + tables.size()) {
                throw new IllegalArgumentException(path + ": there is no archive and no Parquet file");
            }
        }
        archives.sort(Comparator.comparingLong(FileStatus::getLen)
                .reversed()
                .thenComparing(status -> status.getPath().toString()));
        return new JobInputs(names(archives), names(tables));
    }

    private static List<String> names(List<FileStatus> files) {
        return files.stream()
                .map(status -> status.getPath().toString())
                .distinct()
                .toList();
    }

    private static void collect(
            FileSystem system, FileStatus status, List<FileStatus> archives, List<FileStatus> tables)
            throws IOException {
        var name = status.getPath().getName();
        if (status.isDirectory()) {
            for (var inside : system.listStatus(status.getPath())) {
                var insideName = inside.getPath().getName();
                if (!insideName.startsWith("_") && !insideName.startsWith(".")) {
                    collect(system, inside, archives, tables);
                }
            }
        } else if (name.endsWith(".parquet")) {
            tables.add(status);
        } else if (ArchiveReader.isArchive(name)) {
            archives.add(status);
        }
    }
}
