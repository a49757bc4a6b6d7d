// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.CommentCount;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.LiveBroadcast;
import io.github.zhnews.model.NewListing;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Quality;
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.SideModules;
import io.github.zhnews.model.StockQuote;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes the keys of what stands around an article. The modules are always there, lists that the page lacks are empty; inside
 * their entries what the page doesn't state is left out.
 */
public final class PageWriter {
    private final Output out;

    private PageWriter(Output out) {
        this.out = out;
    }

    /**
     * {@return a writer}
     *
     * @param json where it writes, within an object
     */
    public static PageWriter to(JsonGenerator json) {
        return new PageWriter(new Output(json));
    }

    /**
     * Writes the keys of what stands around a page's article, {@code modules} to {@code quality}.
     *
     * @param page the page
     * @throws IOException if they can't be written
     */
    public void around(NewsPage page) throws IOException {
        out.object("modules", page.modules(), this::modules);
        captions(page.modules());
        out.objects("securities", page.securities(), this::security);
        out.object("quality", page.quality(), this::quality);
    }

    /**
     * Writes the keys of modules, {@code comments} to {@code related}.
     *
     * @param modules what stands around an article
     * @throws IOException if they can't be written
     */
    public void modules(SideModules modules) throws IOException {
        out.objectOrNull("comments", modules.comments(), this::comments);
        entries("liveBroadcasts", modules.liveBroadcasts(), this::broadcast);
        entries("quotes", modules.quotes(), this::quote);
        entries("newListings", modules.newListings(), this::listing);
        out.objects("rankings", modules.rankings(), this::links);
        out.objects("related", modules.related(), this::links);
    }

    private <T extends Serializable> void entries(String key, List<SideList<T>> lists, Output.Keys<T> keys)
            throws IOException {
        out.objects(key, lists.stream().flatMap(list -> list.items().stream()).toList(), keys);
    }

    private void links(SideList<Link> list) throws IOException {
        out.string("caption", list.caption());
        out.objects("links", list.items(), this::link);
    }

    /**
     * Writes the keys that tell of the lists whose entries stand in one array: {@code captions} and, where captions and entries do not
     * tell by themselves where a list ends, {@code sizes}.
     *
     * @param modules what stands around an article
     * @throws IOException if they can't be written
     */
    public void captions(SideModules modules) throws IOException {
        var lists = new LinkedHashMap<String, List<? extends SideList<?>>>();
        lists.put("liveBroadcasts", modules.liveBroadcasts());
        lists.put("quotes", modules.quotes());
        lists.put("newListings", modules.newListings());
        out.json().writeObjectFieldStart("captions");
        for (var entry : lists.entrySet()) {
            out.strings(
                    entry.getKey(),
                    entry.getValue().stream().map(SideList::caption).toList());
        }
        out.json().writeEndObject();
        if (lists.values().stream().anyMatch(all -> all.size() > 1)) {
            out.json().writeObjectFieldStart("sizes");
            for (var entry : lists.entrySet()) {
                out.numbers(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(list -> list.items().size())
                                .toList());
            }
            out.json().writeEndObject();
        }
    }

    /**
     * Writes the keys of a count of comments, {@code count} and {@code participants}.
     *
     * @param comments the count
     * @throws IOException if they can't be written
     */
    public void comments(CommentCount comments) throws IOException {
        number("count", comments.count());
        number("participants", comments.participants());
    }

    /**
     * Writes the keys of a broadcast, {@code startsAt} to {@code url}.
     *
     * @param broadcast the broadcast
     * @throws IOException if they can't be written
     */
    public void broadcast(LiveBroadcast broadcast) throws IOException {
        out.string("startsAt", broadcast.startsAt().toString());
        out.string("title", broadcast.title());
        if (broadcast.url().isPresent()) {
            out.stated("url", broadcast.url().get());
        }
    }

    /**
     * Writes the keys of a share's price, {@code name} to {@code changePercent}.
     *
     * @param quote the price
     * @throws IOException if they can't be written
     */
    public void quote(StockQuote quote) throws IOException {
        out.string("name", quote.name());
        out.stated("code", quote.code());
        prices(quote);
    }

    /**
     * Writes the keys of a new share, {@code date} to {@code issuePrice}.
     *
     * @param listing the share
     * @throws IOException if they can't be written
     */
    public void listing(NewListing listing) throws IOException {
        out.string("date", listing.date().toString());
        out.string("name", listing.name());
        out.string("code", listing.code());
        number("issuePrice", listing.issuePrice());
    }

    /**
     * Writes the keys of a link, {@code title} and {@code url}.
     *
     * @param link the link
     * @throws IOException if they can't be written
     */
    public void link(Link link) throws IOException {
        out.string("title", link.title());
        out.string("url", link.url().toString());
    }

    /**
     * Writes the keys of a security, {@code name} to {@code quote}.
     *
     * @param mention the security
     * @throws IOException if they can't be written
     */
    public void security(SecurityMention mention) throws IOException {
        out.stated("name", mention.name());
        out.stated("code", mention.code());
        out.string("market", Output.name(mention.market()));
        if (mention.quote().isPresent()) {
            out.object("quote", mention.quote().get(), quote -> priceOf(mention, quote));
        }
    }

    /**
     * Writes the keys of a quality, {@code score} and {@code flaws}.
     *
     * @param quality the quality
     * @throws IOException if they can't be written
     */
    public void quality(Quality quality) throws IOException {
        out.json().writeNumberField("score", quality.score());
        out.strings("flaws", quality.flaws().stream().sorted().map(Output::name).toList());
    }

    /** A price, with its name and code where they are not those of the security. */
    private void priceOf(SecurityMention mention, StockQuote quote) throws IOException {
        if (!quote.name().equals(mention.name())) {
            out.string("name", quote.name());
        }
        if (!quote.code().equals(mention.code())) {
            out.string("code", quote.code());
        }
        prices(quote);
    }

    private void prices(StockQuote quote) throws IOException {
        out.json().writeNumberField("last", quote.last());
        number("change", quote.change());
        number("changePercent", quote.changePercent());
    }

    private void number(String key, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            out.json().writeNumberField(key, value.getAsInt());
        }
    }

    private void number(String key, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            out.json().writeNumberField(key, value.get());
        }
    }
}
