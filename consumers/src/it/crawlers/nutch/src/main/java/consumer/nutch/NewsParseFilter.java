// SPDX-License-Identifier: Apache-2.0
package consumer.nutch;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PageLimitException;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilter;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseText;
import org.apache.nutch.protocol.Content;
import org.w3c.dom.DocumentFragment;

/** Puts headline, time and text of articles in the place of what the parser has made of the page. */
public class NewsParseFilter implements HtmlParseFilter {
    private final NewsParser parser = NewsParser.create();
    private Configuration configuration;

    // README
    @Override
    public ParseResult filter(Content content, ParseResult parse, HTMLMetaTags tags, DocumentFragment document) {
        try {
            var page = PageInput.bytes(content.getContent())
                    .at(content.getUrl())
                    .contentType(content.getMetadata().get("Content-Type"));
            var article = parser.read(page).article();
            if (article.kind() == PageKind.ARTICLE) {
                var old = parse.get(content.getUrl()).getData();
                article.published().ifPresent(time -> old.getParseMeta().set("publishedAt", time.toString()));
                parse.put(
                        content.getUrl(),
                        new ParseText(article.text()),
                        new ParseData(
                                old.getStatus(),
                                article.title(),
                                old.getOutlinks(),
                                old.getContentMeta(),
                                old.getParseMeta()));
            }
        } catch (PageLimitException e) {
            // stays as the parser has read it
        }
        return parse;
    }
    // end

    @Override
    public void setConf(Configuration conf) {
        configuration = conf;
    }

    @Override
    public Configuration getConf() {
        return configuration;
    }
}
