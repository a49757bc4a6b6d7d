// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The article extractor of boilerpipe. Apache License 2.0. It counts words by {@code \b}, which since JDK 19 stands between ASCII
 * letters alone: from there on it finds no Chinese text.
 */
final class Boilerpipe implements Peer {
    /** Whether this JDK's word boundaries know Chinese letters. */
    static final boolean COUNTS_CHINESE_WORDS =
            Pattern.compile("\\b").matcher("字").find();

    @Override
    public String name() {
        return "boilerpipe";
    }

    @Override
    public String version() {
        return Versions.of("boilerpipe");
    }

    @Override
    public Reading read(String html, @Nullable URI url) throws BoilerpipeProcessingException, SAXException {
        var document = new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
        ArticleExtractor.INSTANCE.process(document);
        return Reading.of(document.getContent(), Objects.requireNonNullElse(document.getTitle(), ""), null);
    }
}
