// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.Labels;
import io.github.zhnews.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** What people do for an article, as it is written beside their names: 记者, 通讯员, 责编, 摄影; and their titles. */
final class Roles {
    private static final Words COMPOUNDING = Words.of("roles.compounding");
    private static final Words TRAILING = Words.of("roles.trailing");
    private static final Words TITLES = Words.of("roles.titles");
    private static final Words DESKS = Words.of("roles.desks");
    private static final Words NAMELESS_DESKS = Words.of("roles.nameless-desks");
    private static final Words PROFESSIONS = Words.of("roles.professions");

    /** What a position is held in has so many characters at least. */
    private static final int SHORTEST_BODY = 2;

    private Roles() {}

    /** A role found in a word. */
    record Within(Label label, int start, int end) {}

    /** The role that a whole word is, alone or behind other words (中青报·中青网记者), or {@code null}. */
    static @Nullable Label of(String s) {
        var label = Labels.of(s);
        if (label != null && label.isPerson()) {
            return label;
        }
        int length = COMPOUNDING.before(s, s.length());
        return length == 0 || behindName(s) != null ? null : Labels.of(s.substring(s.length() - length));
    }

    /** Whether a role is one that takes pictures too: 记者, 通讯员. */
    static boolean isProfession(String s) {
        return PROFESSIONS.end(s);
    }

    /** Whether a role is that of a reporter and says of whom or what kind: 本报记者, 某某网记者, 特约记者. */
    static boolean isEmployed(String s) {
        return s.length() > 2 && PROFESSIONS.before(s, s.length()) > 0 && !PROFESSIONS.has(s);
    }

    /** The last role within a word that does not end with it (新华社记者张三), or {@code null}. */
    static @Nullable Within within(String s) {
        return within(s, s.length() - 1);
    }

    /** The last role within a word that ends at an index or before it, or {@code null}. */
    static @Nullable Within within(String s, int limit) {
        int end = COMPOUNDING.lastEnd(s, limit);
        return end < 0 ? null : found(s, end - COMPOUNDING.before(s, end), end);
    }

    /** The role at the end of a word, behind a name (张三编译), or {@code null}. */
    static @Nullable Within behindName(String s) {
        int start = s.length() - TRAILING.before(s, s.length());
        return start < s.length() && PersonNames.isName(s.substring(0, start)) ? found(s, start, s.length()) : null;
    }

    /** Where the last title within a word ends (研究员徐某某), or -1. */
    static int endOfTitle(String s) {
        return TITLES.lastEnd(s, s.length());
    }

    /** A word without a title at its end (张三教授). */
    static String withoutTitle(String s) {
        int end = s.length() - TITLES.before(s, s.length());
        return end > 0 ? s.substring(0, end) : s;
    }

    /** Whether a word says where its bearer works or studies and as what: 某某大学教授. */
    static boolean isPosition(String word) {
        int length = TITLES.before(word, word.length());
        return length > 0 && word.length() - length >= SHORTEST_BODY;
    }

    /** Whether a word names a group that writes under its own name (本报评论员). */
    static boolean isDesk(String s) {
        int length = DESKS.before(s, s.length());
        return length > 0 && length < s.length() && !NAMELESS_DESKS.has(s);
    }

    private static @Nullable Within found(String s, int start, int end) {
        var label = Labels.of(s.substring(start, end));
        return label == null ? null : new Within(label, start, end);
    }
}
