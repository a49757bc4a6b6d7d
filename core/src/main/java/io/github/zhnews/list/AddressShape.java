package io.github.zhnews.list;

import io.github.zhnews.text.time.AddressDate;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address looks like.
 *
 * @param pattern its path with letters in place of a date and {@code *} in place of ids
 *
 */
record AddressShape(Kind kind, String pattern) {
    /** What an address tells of its page. */
    enum Kind {
        /** An article: there is a date in it. */
        DATED(3),
        /** An article: there is a number or code of its own in it. */
        NUMBERED(2),
        /** Maybe an article: its name is made of many words. */
        NAMED(1),
        /** Nothing. */
        PLAIN(0),
        /** A list, a channel, a front page. */
        INDEX(-3),
        /** No page at all, but a file. */
        FILE(-9);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        /** How much it speaks for an article. */
        int weight() {
            return weight;
        }
    }

    private static final int MAX_CHARS = 400;

    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("([A-Za-z]+)(\\d+)");
    private static final Pattern FILES =
            Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|bmp|pdf|docx?|xlsx?|pptx?|wps|ofd|zip"
                    + "|rar|7z|apk|exe|dmg|mp[34]|m3u8|flv|avi|swf|css|js|xml|rss|ics)$");
    private static final Pattern INDEX_NAME = Pattern.compile("(?i)(?:index|list|default|home|main|more|node|col|column"
            + "|channel|roll|page|login|register|search|about\\w*|contact\\w*|help|sitemap|tags?|rss|map|zt|zhuanti|special|topic)"
            + "(?:[-_]?\\d{0,5}){0,3}(?:\\.[a-z]{3,5})?");
    /** Programs that show a list whatever number they are given. */
    private static final Pattern LIST_NAME = Pattern.compile(
            "(?i)(?:\\w*list|user|author|member|space|profile|tags?|search|column|channel|category|class|more|login|item|goods|product)(?:\\.[a-z]{3,5})?");

    private static final Pattern INDEX_FOLDER =
            Pattern.compile("(?i)/(?:tags?|categor(?:y|ies)|channels?|columns?|authors?|users?|u|search|login|passport"
                    + "|account|about|aboutus|special|topics?|zt|zhuanti|match|matches)(?:/|$)");
    private static final Pattern ID_KEY = Pattern.compile(
            "(?i)(?!(?:class|col|cat|c|type|channel|tag|u|user|author|node|page|menu|sort|block)\\w{0,4}id$)"
                    + "(?:\\w*id|p|a|no|sn|guid|uuid|key|article|news|doc)");
    /** Names that stand before the number of an article, so that they are no part of it. */
    private static final Set<String> PREFIXES = Set.of(
            "content",
            "article",
            "articles",
            "detail",
            "details",
            "news",
            "newsdetail",
            "show",
            "view",
            "post",
            "story",
            "item",
            "info",
            "archives",
            "read",
            "page",
            "thread");

    static AddressShape of(URI url) {
        var path = url.getRawPath() == null ? "" : url.getRawPath();
        path = path.length() > MAX_CHARS ? path.substring(0, MAX_CHARS) : path;
        boolean isFolder = path.endsWith("/");
        path = isFolder ? path.substring(0, path.length() - 1) : path;
        var date = AddressDate.in(path);
        var ids = new Ids(path);
        var pattern = pattern(path, date, ids);
        boolean isDay = date != null && date.month() >= 0;
        if (!isDay && ids.found == 0 && isSlug(ids.name())) {
            pattern = pattern.substring(0, pattern.lastIndexOf('/') + 1) + "*" + ids.extension();
        }
        var query = url.getRawQuery();
        if (!isDay && ids.found == 0 && query != null && query.length() <= MAX_CHARS) {
            var keys = idsOf(query);
            if (!keys.isEmpty() && !LIST_NAME.matcher(ids.name()).matches()) {
                return new AddressShape(Kind.NUMBERED, pattern + (isFolder ? "/?" : "?") + keys);
            }
        }
        boolean isArchive = date != null && date.end() == path.length() && ids.found == 0;
        var kind = isArchive ? Kind.INDEX : kind(path, ids, isDay, date != null);
        return new AddressShape(kind, isFolder ? pattern + "/" : pattern);
    }

    private static String pattern(String path, @Nullable AddressDate date, Ids ids) {
        if (date == null) {
            return ids.replace(0, path.length());
        }
        // 202501/t20250131_123.html states the month a second time.
        var month = AddressDate.in(path.substring(0, date.start()));
        var head = month == null
                ? ids.replace(0, date.start())
                : ids.replace(0, month.start()) + month.letters(path) + ids.replace(month.end(), date.start());
        return head + date.letters(path) + ids.replace(date.end(), path.length());
    }

    private static Kind kind(String path, Ids ids, boolean isDay, boolean isDated) {
        if (FILES.matcher(path).find()) {
            return Kind.FILE;
        }
        if (INDEX_NAME.matcher(ids.name()).matches()) {
            return Kind.INDEX;
        }
        if (isDay) {
            return Kind.DATED;
        }
        if (INDEX_FOLDER
                .matcher(path.substring(0, path.length() - ids.name().length()))
                .find()) {
            return Kind.INDEX;
        }
        if (ids.found > 0) {
            return ids.isLong || isDated ? Kind.NUMBERED : Kind.NAMED;
        }
        return isSlug(ids.name()) ? Kind.NAMED : ids.extension().isEmpty() ? Kind.INDEX : Kind.PLAIN;
    }

    /** Whether a name is made of many words: a headline. */
    private static boolean isSlug(String name) {
        int joints = 0;
        int escapes = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            joints += c == '-' || c == '_' ? 1 : 0;
            escapes += c == '%' || c > 127 ? 1 : 0;
        }
        return joints >= 3 || escapes >= 6;
    }

    /** The keys of a query whose values are ids, as {@code id=*}. */
    private static String idsOf(String query) {
        var keys = new StringBuilder();
        for (var part : query.split("&", 20)) {
            int equals = part.indexOf('=');
            if (equals > 0
                    && ID_KEY.matcher(part.substring(0, equals)).matches()
                    && part.chars().skip(equals).anyMatch(c -> c >= '0' && c <= '9')) {
                keys.append(keys.isEmpty() ? "" : "&")
                        .append(part, 0, equals + 1)
                        .append('*');
            }
        }
        return keys.toString();
    }

    /** Finds the ids of a path. */
    private static final class Ids {
        private final String path;
        private final int name;
        private int found;
        private boolean isLong;

        Ids(String path) {
            this.path = path;
            name = path.lastIndexOf('/') + 1;
        }

        /** What stands behind the last slash. */
        String name() {
            return path.substring(name);
        }

        String extension() {
            int dot = path.lastIndexOf('.');
            return dot > name ? path.substring(dot) : "";
        }

        /** A part of the path with {@code *} in place of ids. */
        String replace(int from, int to) {
            var out = new StringBuilder();
            var runs = RUN.matcher(path).region(from, to);
            int at = from;
            while (runs.find()) {
                out.append(path, at, runs.start()).append(replaced(runs.group(), runs.start()));
                at = runs.end();
            }
            return out.append(path, at, to).toString();
        }

        private String replaced(String run, int at) {
            int digits = (int) run.chars().filter(c -> c <= '9').count();
            if (digits == 0) {
                return run;
            }
            if (digits == run.length()) {
                return digits >= 4 || at >= name ? id(digits >= 4, "*") : run;
            }
            var parts = WORD_AND_NUMBER.matcher(run);
            boolean numbered = parts.matches();
            var word = numbered ? parts.group(1) : "";
            if (numbered && (word.length() <= 3 || PREFIXES.contains(word.toLowerCase(java.util.Locale.ROOT)))) {
                return digits >= 4 ? id(true, word + "*") : run;
            }
            return run.length() >= 6 ? id(true, "*") : run;
        }

        private String id(boolean isLongId, String replacement) {
            found++;
            isLong |= isLongId;
            return replacement;
        }
    }
}
