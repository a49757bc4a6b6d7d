// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The rules of all files of a folder whose names end in {@code .yaml} or {@code .yml}. Folders in it are not looked into, nor
 * are files whose names begin with a dot.
 *
 * <p>{@link #reload()} takes over what has changed. Whatever is wrong with a file, the rules in force are sound. Of two files
 * with the same id or host, that which comes first by name has it and the other is refused. A file that is refused stays in
 * force as it was, as long as no file before it by name has its id or one of its hosts; otherwise, and if it never was in force
 * since the folder was opened, it is left out.
 *
 * <p>Any number of threads may use a folder at the same time. To replace a file so that no half of it is ever read, write the
 * new one under a name with another ending and move it over the old one.
 */
public final class RuleFolder {
    private final Path folder;
    private volatile Snapshot now = Snapshot.EMPTY;

    private RuleFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What a reload did.
     *
     * @param changed the files whose rule is new, replaced or gone, in the order of their names
     * @param refused why files are refused, in the order of their names: all that are refused now, also those that were
     *     refused before and have not changed since; the folder itself if it can't be read, in which case nothing is changed
     */
    public record Reload(List<Path> changed, List<RuleFileException> refused) {
        /** Makes the lists immutable. */
        public Reload {
            changed = List.copyOf(changed);
            refused = List.copyOf(refused);
        }
    }

    /**
     * Reads a folder. Files that are refused are left out; {@link #refused()} names them.
     *
     * @param folder a folder that exists; it may be empty
     * @return the folder with its rules
     * @throws RuleFileException if the folder can't be read
     */
    public static RuleFolder open(Path folder) {
        var opened = new RuleFolder(Objects.requireNonNull(folder, "folder"));
        opened.now = Snapshot.EMPTY.next(files(folder));
        return opened;
    }

    /**
     * The rules in force.
     *
     * @return the rules in the order of their files' names; the same set until a reload changes it
     */
    public RuleSet rules() {
        return now.rules();
    }

    /**
     * The files that are refused, as of the last reload.
     *
     * @return why they are, in the order of their names
     */
    public List<RuleFileException> refused() {
        return now.refused();
    }

    /**
     * Reads what is new or has changed, forgets what is deleted, and puts all of it in force at once. Never throws for what is
     * in the folder.
     *
     * @return what changed and what is refused
     */
    public synchronized Reload reload() {
        var before = now;
        try {
            now = before.next(files(folder));
        } catch (RuleFileException e) {
            now = before.refusing(e);
        }
        return new Reload(changes(before, now), now.refused());
    }

    private static List<Path> changes(Snapshot before, Snapshot now) {
        var files = new TreeSet<>(before.inForce().keySet());
        files.addAll(now.inForce().keySet());
        files.removeIf(
                file -> Objects.equals(before.inForce().get(file), now.inForce().get(file)));
        return List.copyOf(files);
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(RuleFolder::isRuleFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw RuleText.unreadable(folder, e);
        }
    }

    private static boolean isRuleFile(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }
}
