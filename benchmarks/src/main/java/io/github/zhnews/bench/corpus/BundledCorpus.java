// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.corpus;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pages in this jar, all invented: the set {@code shapes}, what is hard to read on Chinese pages, and the set
 * {@code fixtures}, the layouts of single portals.
 */
public final class BundledCorpus {
    /** Pages in the shapes that are hard to read. */
    public static final String SHAPES = "shapes";

    /** The pages that the portal rules were written to. */
    public static final String FIXTURES = "fixtures";

    private BundledCorpus() {}

    /**
     * Reads the pages.
     *
     * @return the pages of both sets
     * @throws IOException if the jar can't be read
     */
    public static List<GoldPage> read() throws IOException {
        var anchor = BundledCorpus.class.getResource("/corpus/README.md");
        if (anchor == null) {
            throw new IOException("the corpus is not in the jar");
        }
        try {
            var uri = anchor.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(above(Path.of(uri)));
            }
            var jar = URI.create(uri.toString().substring(0, uri.toString().lastIndexOf('!')));
            try (var files = FileSystems.newFileSystem(jar, Map.of())) {
                return read(files.getPath("/corpus"));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Path above(Path file) {
        return file.resolveSibling(".").normalize();
    }

    private static List<GoldPage> read(Path corpus) throws IOException {
        var pages = new ArrayList<>(GoldFolder.read(corpus.resolve(SHAPES).resolve("gold")));
        pages.addAll(Fixtures.read(corpus.resolve(FIXTURES), FIXTURES));
        return pages;
    }
}
