// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.SideModules;
import io.github.zhnews.model.StockQuote;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes what stands around an article. The modules are always there, lists that the page lacks are empty; inside their entries
 * what the page doesn't state is left out.
 */
final class PageRecord {
    private final JsonGenerator json;

    PageRecord(JsonGenerator json) {
        this.json = json;
    }

    void write(NewsPage page) throws IOException {
        modules(page.modules());
        captions(page.modules());
        securities(page);
        json.writeObjectFieldStart("quality");
        json.writeNumberField("score", page.quality().score());
        json.writeArrayFieldStart("flaws");
        for (var flaw : page.quality().flaws().stream().sorted().toList()) {
            json.writeString(flaw.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private interface Entry<T> {
        void write(T value) throws IOException;
    }

    private void modules(SideModules modules) throws IOException {
        json.writeObjectFieldStart("modules");
        var comments = modules.comments().orElse(null);
        if (comments == null) {
            json.writeNullField("comments");
        } else {
            json.writeObjectFieldStart("comments");
            count("count", comments.count());
            count("participants", comments.participants());
            json.writeEndObject();
        }
        entries("liveBroadcasts", modules.liveBroadcasts(), broadcast -> {
            json.writeStringField("startsAt", broadcast.startsAt().toString());
            json.writeStringField("title", broadcast.title());
            text("url", broadcast.url().map(URI::toString).orElse(""));
        });
        entries("quotes", modules.quotes(), quote -> {
            json.writeStringField("name", quote.name());
            text("code", quote.code());
            prices(quote);
        });
        entries("newListings", modules.newListings(), listing -> {
            json.writeStringField("date", listing.date().toString());
            json.writeStringField("name", listing.name());
            json.writeStringField("code", listing.code());
            number("issuePrice", listing.issuePrice());
        });
        links("rankings", modules.rankings());
        links("related", modules.related());
        json.writeEndObject();
    }

    private <T extends Serializable> void entries(String key, List<SideList<T>> lists, Entry<T> entry)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (var list : lists) {
            for (var item : list.items()) {
                json.writeStartObject();
                entry.write(item);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void links(String key, List<SideList<Link>> lists) throws IOException {
        json.writeArrayFieldStart(key);
        for (var list : lists) {
            json.writeStartObject();
            json.writeStringField("caption", list.caption());
            entries("links", List.of(list), link -> {
                json.writeStringField("title", link.title());
                json.writeStringField("url", link.url().toString());
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The captions of the lists whose entries stand in one array, in their order. */
    private void captions(SideModules modules) throws IOException {
        json.writeObjectFieldStart("captions");
        captions("liveBroadcasts", modules.liveBroadcasts());
        captions("quotes", modules.quotes());
        captions("newListings", modules.newListings());
        json.writeEndObject();
    }

    private <T extends Serializable> void captions(String key, List<SideList<T>> lists) throws IOException {
        json.writeArrayFieldStart(key);
        for (var list : lists) {
            json.writeString(list.caption());
        }
        json.writeEndArray();
    }

    private void securities(NewsPage page) throws IOException {
        json.writeArrayFieldStart("securities");
        for (var mention : page.securities()) {
            json.writeStartObject();
            text("name", mention.name());
            text("code", mention.code());
            json.writeStringField("market", mention.market().name().toLowerCase(Locale.ROOT));
            var quote = mention.quote().orElse(null);
            if (quote != null) {
                json.writeObjectFieldStart("quote");
                prices(quote);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void prices(StockQuote quote) throws IOException {
        json.writeNumberField("last", quote.last());
        number("change", quote.change());
        number("changePercent", quote.changePercent());
    }

    private void count(String key, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(key, value.getAsInt());
        }
    }

    private void number(String key, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(key, value.get());
        }
    }

    private void text(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(key, value);
        }
    }
}
