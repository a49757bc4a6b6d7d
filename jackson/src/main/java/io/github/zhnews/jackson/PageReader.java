// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.zhnews.model.CommentCount;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.LiveBroadcast;
import io.github.zhnews.model.NewListing;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.Quality;
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.SideModules;
import io.github.zhnews.model.StockQuote;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads articles with what stands around them. */
record PageReader(ReportReader reports) {

    NewsPage page(JsonObject json) throws JsonMappingException {
        var extraction = json.requiredObject("article", Extraction.class, reports::extraction);
        var quality = json.requiredObject("quality", Quality.class, PageReader::quality);
        return NewsPage.of(extraction.article(), extraction.report(), quality)
                .withModules(modulesOf(json))
                .withSecurities(json.objects("securities", SecurityMention.class, PageReader::security));
    }

    /** The modules of a page, whose lists' captions stand beside them. */
    private static SideModules modulesOf(JsonObject page) throws JsonMappingException {
        return page.object("modules", SideModules.class, json -> modules(json, page))
                .orElse(SideModules.none());
    }

    /** Modules by themselves, which hold their lists' captions. */
    static SideModules modules(JsonObject json) throws JsonMappingException {
        return modules(json, json);
    }

    private static SideModules modules(JsonObject json, JsonObject told) throws JsonMappingException {
        return SideModules.none()
                .withComments(json.object("comments", CommentCount.class, PageReader::comments)
                        .orElse(null))
                .withLiveBroadcasts(lists(
                        json.objects("liveBroadcasts", LiveBroadcast.class, PageReader::broadcast),
                        "liveBroadcasts",
                        told))
                .withQuotes(lists(json.objects("quotes", StockQuote.class, PageReader::quote), "quotes", told))
                .withNewListings(
                        lists(json.objects("newListings", NewListing.class, PageReader::listing), "newListings", told))
                .withRankings(json.objects("rankings", SideList.class, PageReader::links))
                .withRelated(json.objects("related", SideList.class, PageReader::links));
    }

    /** Entries of one array, cut where its lists end, as is told beside them. */
    private static <T extends Serializable> List<SideList<T>> lists(List<T> entries, String key, JsonObject told)
            throws JsonMappingException {
        var captions = told.object("captions", SideModules.class, json -> json.strings(key))
                .orElse(List.of());
        var sizes = captions.size() == 1
                ? List.of(entries.size())
                : told.object("sizes", SideModules.class, json -> json.integers(key))
                        .orElse(List.of());
        if (sizes.size() != captions.size()
                || sizes.stream().anyMatch(size -> size < 0)
                || sizes.stream().mapToInt(Integer::intValue).sum() != entries.size()) {
            throw new IllegalArgumentException("\"captions\" and \"sizes\" do not fit the entries of \"" + key + "\"");
        }
        List<SideList<T>> lists = new ArrayList<>(captions.size());
        int from = 0;
        for (int i = 0; i < captions.size(); i++) {
            int to = from + sizes.get(i);
            lists.add(SideList.of(captions.get(i), entries.subList(from, to)));
            from = to;
        }
        return lists;
    }

    private static SideList<Link> links(JsonObject json) throws JsonMappingException {
        return SideList.of(json.text("caption"), json.objects("links", Link.class, PageReader::link));
    }

    static CommentCount comments(JsonObject json) throws JsonMappingException {
        if (!json.has("count")) {
            return CommentCount.ofParticipants(json.integer("participants"));
        }
        var count = CommentCount.of(json.integer("count"));
        return json.has("participants") ? count.withParticipants(json.integer("participants")) : count;
    }

    static LiveBroadcast broadcast(JsonObject json) throws JsonMappingException {
        return LiveBroadcast.of(day(json, "startsAt"), json.required("title"))
                .withUrl(json.value("url", URI.class, URI::create).orElse(null));
    }

    static NewListing listing(JsonObject json) throws JsonMappingException {
        return NewListing.of(day(json, "date"), json.required("name"), json.required("code"))
                .withIssuePrice(json.has("issuePrice") ? json.decimal("issuePrice") : null);
    }

    static StockQuote quote(JsonObject json) throws JsonMappingException {
        return quote(json, json.required("name"), json.text("code"));
    }

    private static StockQuote quote(JsonObject json, String name, String code) throws JsonMappingException {
        return StockQuote.of(name, code, json.decimal("last"))
                .withChange(json.has("change") ? json.decimal("change") : null)
                .withChangePercent(json.has("changePercent") ? json.decimal("changePercent") : null);
    }

    static SecurityMention security(JsonObject json) throws JsonMappingException {
        var name = json.text("name");
        var code = json.text("code");
        var market = json.required(
                "market",
                SecurityMention.Market.class,
                text -> JsonObject.constant(SecurityMention.Market.class, text));
        var quote = json.object(
                "quote",
                StockQuote.class,
                price -> quote(
                        price,
                        price.has("name") ? price.text("name") : name,
                        price.has("code") ? price.text("code") : code));
        return SecurityMention.of(name, code, market).withQuote(quote.orElse(null));
    }

    static Link link(JsonObject json) throws JsonMappingException {
        return Link.of(json.required("title"), json.required("url", URI.class, URI::create));
    }

    /** The score follows from the flaws. */
    static Quality quality(JsonObject json) throws JsonMappingException {
        var flaws = EnumSet.noneOf(Quality.Flaw.class);
        flaws.addAll(json.values("flaws", Quality.Flaw.class, text -> JsonObject.constant(Quality.Flaw.class, text)));
        return Quality.of(flaws);
    }

    private static PartialTime day(JsonObject json, String key) throws JsonMappingException {
        return json.required(key, PartialTime.class, Times::partial);
    }
}
