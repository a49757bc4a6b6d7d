// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Searches the head of a page, whose bytes are not decoded yet, for {@code meta} tags that name a character set. */
final class MetaTags {
    /** As browsers do, a {@code meta} in the first 1024 bytes counts wherever it stands. */
    private static final int PRESCAN = 1024;
    /** A tag longer than this is one whose quote was never closed. */
    private static final int MAX_TAG = 4096;

    private static final Pattern ATTRIBUTE =
            Pattern.compile("^[\\x00- /=]*+([^\\s=>/]++)\\s*+(?:=\\s*+(\"[^\"]*+\"?+|'[^']*+'?+|[^\\s>]*+))?+");

    private final String head;
    private final List<String> labels = new ArrayList<>();
    /** What ends a comment or a script and was not found: the rest of the page is searched for it once at most. */
    private final Set<String> missing = new HashSet<>();

    private MetaTags(String head) {
        this.head = head;
    }

    /** The first labels, up to {@code most}. */
    static List<String> labels(String head, int most) {
        var tags = new MetaTags(head);
        int lt = head.indexOf('<');
        while (lt >= 0 && tags.labels.size() < most && !tags.isBehindHead(lt)) {
            lt = head.indexOf('<', tags.after(lt));
        }
        return tags.labels;
    }

    private boolean isBehindHead(int lt) {
        return lt >= PRESCAN && (isTag("</head", lt) || isTag("<body", lt));
    }

    /** Reads the tag or passes over what is no markup. */
    private int after(int lt) {
        if (head.startsWith("<!--", lt)) {
            return after("-->", lt + 2);
        }
        if (isTag("<script", lt)) {
            return after("</script", lt + 7);
        }
        if (isTag("<style", lt)) {
            return after("</style", lt + 6);
        }
        return isTag("<meta", lt) ? meta(lt + 5) : lt + 1;
    }

    private int after(String end, int from) {
        char first = end.charAt(0);
        int at = missing.contains(end) ? -1 : head.indexOf(first, from);
        while (at >= 0 && !head.regionMatches(true, at, end, 0, end.length())) {
            at = head.indexOf(first, at + 1);
        }
        if (at < 0) {
            missing.add(end);
            return from;
        }
        return at + end.length();
    }

    private boolean isTag(String tag, int lt) {
        int end = lt + tag.length();
        return head.regionMatches(true, lt, tag, 0, tag.length())
                && (end == head.length() || head.charAt(end) <= ' ' || ">/".indexOf(head.charAt(end)) >= 0);
    }

    private int meta(int from) {
        int limit = Math.min(head.length(), from + MAX_TAG);
        var attribute = ATTRIBUTE.matcher(head).region(from, limit);
        var charset = "";
        var content = "";
        boolean isContentType = false;
        int end = from;
        while (attribute.find()) {
            var value = attribute.group(2) == null ? "" : attribute.group(2);
            switch (attribute.group(1).toLowerCase(Locale.ROOT)) {
                case "charset" -> charset = DeclaredCharset.firstLabel(value);
                case "content" -> content = value;
                case "http-equiv" ->
                    isContentType = value.replaceAll("[\"']", "").strip().equalsIgnoreCase("content-type");
                default -> {}
            }
            end = attribute.end();
            attribute.region(end, limit);
        }
        var label = charset.isEmpty() && isContentType ? DeclaredCharset.labelIn(content) : charset;
        if (!label.isEmpty()) {
            labels.add(label);
        }
        return end;
    }
}
