// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The pages that the portal rules are tested with: {@code RULE/LAYOUT-N.html} beside {@code RULE/LAYOUT-N.json}. */
final class Fixtures {
    private Fixtures() {}

    /**
     * Reads all pages with an expectation beside them.
     *
     * @param folder the folder of the rules' folders
     * @param set the name to give to the set
     * @return the pages, in the order of their names; none if there is no such folder
     * @throws IOException if a file can't be read
     */
    static List<GoldPage> read(Path folder, String set) throws IOException {
        var pages = new ArrayList<GoldPage>();
        if (!Files.isDirectory(folder)) {
            return pages;
        }
        for (var page : GoldFolder.files(folder, ".html")) {
            var name = GoldFolder.withoutEnding(GoldFolder.nameOf(page));
            var expected = page.resolveSibling(name + ".json");
            if (Files.exists(expected)) {
                var json = GoldFolder.json(expected);
                var rule = GoldFolder.nameOf(Objects.requireNonNull(page.getParent()));
                pages.add(new GoldPage(
                        set,
                        rule + "/" + name,
                        "",
                        rule,
                        GoldFolder.address(json.path("url").asText("")),
                        GoldPage.decode(Files.readAllBytes(page)),
                        Gold.of(json, "body")));
            }
        }
        return pages;
    }
}
