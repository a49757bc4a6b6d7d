// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.text.time.AddressDate;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
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
    private static final Pattern EXTENSION = Pattern.compile("\\.[a-z]{3,5}$");
    private static final Pattern NUMBERS = Pattern.compile("(?<![-_\\d])(?:[-_]?\\d{0,5}){1,3}$");

    private static final Words FILES = Words.of("links.file-endings");
    private static final Words INDEX_NAMES = Words.of("links.index-names");
    private static final Words INDEX_FOLDERS = Words.of("links.index-folders");
    private static final Words LIST_NAMES = Words.of("links.list-names");
    private static final Words LIST_NAME_ENDS = Words.of("links.list-name-ends");
    private static final Words ID_KEYS = Words.of("links.id-keys");
    private static final Words LIST_ID_KEYS = Words.of("links.list-id-keys");
    private static final Words ARTICLE_WORDS = Words.of("links.article-words");

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
            if (!keys.isEmpty() && !isList(stem(ids.name()))) {
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
        if (FILES.has(ids.extension().toLowerCase(Locale.ROOT))) {
            return Kind.FILE;
        }
        if (INDEX_NAMES.has(NUMBERS.matcher(stem(ids.name())).replaceFirst(""))) {
            return Kind.INDEX;
        }
        if (isDay) {
            return Kind.DATED;
        }
        var folders = path.substring(0, path.length() - ids.name().length()).toLowerCase(Locale.ROOT);
        if (Arrays.stream(folders.split("/")).anyMatch(INDEX_FOLDERS::has)) {
            return Kind.INDEX;
        }
        if (ids.found > 0) {
            return ids.isLong || isDated ? Kind.NUMBERED : Kind.NAMED;
        }
        return isSlug(ids.name()) ? Kind.NAMED : ids.extension().isEmpty() ? Kind.INDEX : Kind.PLAIN;
    }

    /** A name in small letters without its extension. */
    private static String stem(String name) {
        return EXTENSION.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Whether a name is that of a program that shows a list whatever number it is given. */
    private static boolean isList(String stem) {
        return LIST_NAMES.has(stem) || LIST_NAME_ENDS.end(stem);
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
                    && isIdKey(part.substring(0, equals).toLowerCase(Locale.ROOT))
                    && part.chars().skip(equals).anyMatch(c -> c >= '0' && c <= '9')) {
                keys.append(keys.isEmpty() ? "" : "&")
                        .append(part, 0, equals + 1)
                        .append('*');
            }
        }
        return keys.toString();
    }

    /** Whether a key is that of an article's id, not of a channel's: {@code newsid}, not {@code columnid}. */
    private static boolean isIdKey(String key) {
        int list = LIST_ID_KEYS.at(key, 0);
        int between = key.length() - list - "id".length();
        boolean isListId = list > 0 && between >= 0 && between <= 4;
        return ID_KEYS.has(key) || key.matches("\\w*id") && !isListId;
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
            if (numbered && (word.length() <= 3 || ARTICLE_WORDS.has(word.toLowerCase(Locale.ROOT)))) {
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
