package io.github.zhnews.bench.peer;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The article extractor of boilerpipe. Apache License 2.0. */
final class Boilerpipe implements Peer {
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
