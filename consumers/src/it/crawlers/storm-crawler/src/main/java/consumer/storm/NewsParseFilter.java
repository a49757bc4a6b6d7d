// SPDX-License-Identifier: Apache-2.0
package consumer.storm;

import com.digitalpebble.stormcrawler.parse.ParseFilter;
import com.digitalpebble.stormcrawler.parse.ParseResult;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PageLimitException;
import org.w3c.dom.DocumentFragment;

/** Puts headline, time and text of articles in the place of what the parser has made of the page. */
public class NewsParseFilter extends ParseFilter {
    private final NewsParser parser = NewsParser.create();

    // README
    @Override
    public void filter(String url, byte[] content, DocumentFragment document, ParseResult parse) {
        var page = parse.get(url);
        var contentType = page.getMetadata().getFirstValue("content-type");
        try {
            var article = parser.read(PageInput.bytes(content).at(url).contentType(contentType))
                    .article();
            page.put("kind", article.kind().name());
            if (article.kind() == PageKind.ARTICLE) {
                page.setText(article.text());
                page.put("title", article.title());
                article.published().ifPresent(time -> page.put("publishedAt", time.toString()));
            }
        } catch (PageLimitException e) {
            page.put("kind", "TOO_LARGE");
        }
    }
    // end
}
