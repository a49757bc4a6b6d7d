// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Origin;
import io.github.zhnews.script.JsValue;
import io.github.zhnews.script.ScriptData;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.AddressDate;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page that has been read: its tree, its lines and what one walk over the elements tells. Confined to one thread. */
public final class Page {
    private static final Pattern MOBILE_URL = Pattern.compile("(?is)url=(.*+)");
    private static final Words ADDRESS_KEYS = Words.of("meta-keys.address");

    private final Tree tree;
    private final Lines lines;
    private final Meta meta = new Meta();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Integer> scripts = new ArrayList<>();
    private final List<Integer> jsonLd = new ArrayList<>();
    private @Nullable List<JsValue> linkedData;
    private final Map<String, JsValue> scriptValues = new HashMap<>();
    private final List<String> warnings = new ArrayList<>(0);
    private final @Nullable URI given;
    private String documentTitle = "";
    private @Nullable String canonical;
    private @Nullable String baseHref;
    private @Nullable Found<URI> address;
    private @Nullable URI base;
    private @Nullable AddressDate addressDate;
    private boolean isAddressRead;

    private Page(Tree tree, @Nullable URI given) {
        this.tree = tree;
        this.given = given;
        lines = Lines.of(tree);
    }

    /** Gathers the facts of a page. */
    public static Page of(Tree tree, @Nullable URI given) {
        var page = new Page(tree, given);
        page.walk();
        page.findAddress();
        return page;
    }

    private void walk() {
        boolean titled = false;
        for (int i = 1; i < tree.size(); i++) {
            int tag = tree.tag(i);
            if (!Tag.isOfHeadOrHeading(tag)) {
                continue;
            }
            if (tag == Tag.META) {
                meta.add(tree, i);
            } else if (tag == Tag.SCRIPT) {
                (tree.attrContains(i, Attr.TYPE, "ld+json") ? jsonLd : scripts).add(i);
            } else if (Tag.isHeading(tag)) {
                headings.add(i);
            } else if (tag == Tag.TITLE && !titled) {
                documentTitle = Spaces.clean(tree.raw(i));
                titled = !documentTitle.isEmpty();
            } else if (tag == Tag.LINK && canonical == null && tree.attrContains(i, Attr.REL, "canonical")) {
                canonical = tree.attr(i, Attr.HREF);
            } else if (tag == Tag.BASE && baseHref == null) {
                baseHref = tree.attr(i, Attr.HREF);
            }
        }
        meta.addProperties(tree.source(), tree.propertiesFrom(), tree.propertiesTo());
    }

    /**
     * What is known for reading the page's times. Authorities in Taiwan write years of the Republic, mostly without saying so.
     */
    public TimeContext times(ZoneId zone, @Nullable Instant now) {
        var own = address();
        var host = own == null ? null : own.getHost();
        int html = 1;
        while (html < Math.min(tree.size(), 5) && tree.tag(html) != Tag.HTML) {
            html++;
        }
        boolean ofTaiwan = host != null && host.toLowerCase(Locale.ROOT).endsWith(".tw")
                || tree.tag(html) == Tag.HTML && tree.attrContains(html, Attr.LANG, "tw");
        var context = TimeContext.in(zone).withNow(now);
        return ofTaiwan ? context.withRoc() : context;
    }

    private void findAddress() {
        address = addresses().first();
        base = given != null ? given : address();
        if (baseHref != null) {
            var href = Addresses.resolve(base, baseHref);
            base = href != null && href.isAbsolute() ? href : base;
        }
    }

    /** What may be the page's own address, the most trusted first. */
    public Candidates<URI> addresses() {
        return Candidates.of(taker -> taker.takes(stated(canonical, "canonical"))
                || meta.offer(ADDRESS_KEYS, taker, entry -> stated(entry.value(), entry.key()))
                || taker.takes(
                        given != null ? new Found<>(given, Origin.given(), 1) : stated(mobileAgent(), "mobile-agent")));
    }

    private @Nullable Found<URI> stated(@Nullable String reference, String key) {
        var uri = reference == null ? null : Addresses.resolve(given, reference);
        return uri == null ? null : new Found<>(uri, Origin.meta(key), Addresses.isDocument(uri) ? 1 : 0);
    }

    /** {@code <meta http-equiv="mobile-agent" content="format=html5; url=https://…">} */
    private @Nullable String mobileAgent() {
        for (int i = 1; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.META
                    && (tree.attrContains(i, Attr.HTTP_EQUIV, "mobile-agent")
                            || tree.attrContains(i, Attr.NAME, "mobile-agent"))) {
                var url = MOBILE_URL.matcher(Objects.requireNonNullElse(tree.attr(i, Attr.CONTENT), ""));
                if (url.find()) {
                    return url.group(1).strip();
                }
            }
        }
        return null;
    }

    public Tree tree() {
        return tree;
    }

    public Budget budget() {
        return tree.budget();
    }

    /** The text as a reader sees it. */
    public Lines lines() {
        return lines;
    }

    public Meta meta() {
        return meta;
    }

    /** The first {@code title} that is not empty. */
    public String documentTitle() {
        return documentTitle;
    }

    /** The elements {@code h1} to {@code h6}. */
    public List<Integer> headings() {
        return headings;
    }

    /** The {@code script} elements other than JSON-LD. */
    public List<Integer> scripts() {
        return scripts;
    }

    public List<Integer> jsonLd() {
        return jsonLd;
    }

    /** The documents of {@link #jsonLd()}, read once however many finders ask. */
    public List<JsValue> linkedData() {
        if (linkedData == null) {
            linkedData = new ArrayList<>();
            for (int script : jsonLd) {
                var value = ScriptData.json(tree.raw(script), budget());
                if (value != null) {
                    linkedData.add(value);
                }
            }
        }
        return linkedData;
    }

    /** A value in one of the scripts, read once however many fields are taken of it. */
    public @Nullable JsValue scriptValue(String variable) {
        return readOnce(variable, () -> assigned(variable));
    }

    /** The value that an element holds as JSON, read once however many fields are taken of it. */
    public @Nullable JsValue jsonIn(int node) {
        return readOnce("#" + node, () -> ScriptData.json(tree.raw(node), budget()));
    }

    private @Nullable JsValue readOnce(String key, Supplier<@Nullable JsValue> reader) {
        var value = scriptValues.get(key);
        if (value == null) {
            value = reader.get();
            scriptValues.put(key, value == null ? JsValue.JsConstant.NULL : value);
        }
        return value == null || value.isNull() ? null : value;
    }

    private @Nullable JsValue assigned(String variable) {
        for (int script : scripts) {
            var value = ScriptData.value(tree.source(), tree.rawFrom(script), tree.rawTo(script), variable, budget());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    public @Nullable URI address() {
        return address == null ? null : address.value();
    }

    /** The date in the page's own address, or {@code null}. */
    public @Nullable AddressDate addressDate() {
        if (!isAddressRead) {
            isAddressRead = true;
            addressDate = AddressDate.of(address());
        }
        return addressDate;
    }

    /** The page's own address and where it came from. */
    public @Nullable Found<URI> foundAddress() {
        return address;
    }

    /**
     * The address that the caller knows the page by, which tells pages of one article apart even where all state the first one's.
     */
    public @Nullable URI given() {
        return given != null ? given : address();
    }

    /** Notes what a maintainer should look at; once, however often it is noted. */
    public void warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What the addresses in the page are relative to, or {@code null} where that is unknown. */
    public @Nullable URI base() {
        return base;
    }

    public @Nullable URI resolve(String reference) {
        return Addresses.resolve(base, reference);
    }

    /** The address that an element leads to, or {@code null}. */
    public @Nullable URI link(int node) {
        var href = tree.attr(node, Attr.HREF);
        return href == null ? null : resolve(href);
    }

    /** The address that the link leads to which a node stands in, or {@code null}. */
    public @Nullable URI linkOf(int node) {
        int link = linkAround(node);
        return link < 0 ? null : link(link);
    }

    /** The link that a node stands in or is, or -1. */
    public int linkAround(int node) {
        int n = node;
        for (int i = 0; i < Lines.MAX_CLIMB && n > 0; i++, n = tree.parent(n)) {
            if (tree.tag(n) == Tag.A) {
                return n;
            }
        }
        return -1;
    }
}
