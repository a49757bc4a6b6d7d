// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes rule files into a folder. */
record Folder(Path path) {
    /** Writes a rule with a layout of its own for each time that it is written. */
    Path rule(String file, String id, String layout, String... hosts) {
        return text(file, """
                id: %s
                name: 报 %s
                hosts: %s
                layouts:
                  - name: %s
                    has: h1.%s
                    title: {text: h1.%s}
                """.formatted(id, id, List.of(hosts), layout, layout, layout));
    }

    Path text(String file, String text) {
        try {
            return Files.writeString(path.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String file) {
        return path.resolve(file);
    }
}
