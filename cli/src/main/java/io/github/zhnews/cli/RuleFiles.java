// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.rulefile.RuleFile;
import io.github.zhnews.rulefile.RuleFileException;
import io.github.zhnews.rulefile.RuleFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules of files and folders that the user names. */
final class RuleFiles {
    private RuleFiles() {}

    /**
     * Reads the rules; those of the first path are asked first.
     *
     * @throws IllegalArgumentException if any is refused; the message has a line for each
     */
    static RuleSet read(List<Path> paths) {
        var rules = RuleSet.none();
        var faults = new ArrayList<String>();
        for (var path : paths) {
            try {
                rules = rules.plus(Files.isDirectory(path) ? folder(path, faults) : RuleSet.of(RuleFile.load(path)));
            } catch (RuleFileException e) {
                faults.add(e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), faults));
        }
        return rules;
    }

    private static RuleSet folder(Path path, List<String> faults) {
        var folder = RuleFolder.open(path);
        folder.refused().forEach(refused -> faults.add(refused.getMessage()));
        if (folder.rules().rules().isEmpty() && folder.refused().isEmpty()) {
            faults.add(path + ": there is no *.yaml or *.yml file in it");
        }
        return folder.rules();
    }
}
