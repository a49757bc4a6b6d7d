// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import java.util.List;

/** Reads lists of names as metadata and labelled elements hold them: 张三、李四; 本报记者 张三 通讯员 李 四; Mei Lin. */
public final class NameList {
    private NameList() {}

    /**
     * The writers that a value names, without roles, titles, media, staff codes and words that stand for nobody; a label before
     * them does no harm.
     */
    public static List<String> authors(String value) {
        return people(value, Label.AUTHOR);
    }

    /** The editors that a value names; accounts and codes pass where no name is given. */
    public static List<String> editors(String value) {
        return people(value, Label.EDITOR);
    }

    private static List<String> people(String value, Label role) {
        var labelled = LabelledText.read(unbracketed(value));
        var named = LabelledCredits.of(labelled).people(role);
        return named.isEmpty() && !labelled.head().isEmpty()
                ? Credits.read(unbracketed(labelled.head()), role, true).people(role)
                : named;
    }

    /** Without a bracket that opens at its start, be it closed or not: what brackets hold within a line names nobody. */
    private static String unbracketed(String value) {
        var text = Spaces.clean(value);
        return !text.isEmpty() && Brackets.isOpening(text.charAt(0)) ? Spaces.clean(text.substring(1)) : text;
    }

    /** Whether a word names a group that writes under its own name: 某某报评论部. */
    public static boolean isDesk(String word) {
        return Roles.isDesk(word);
    }

    /** Whether a word is the name of a company, an office, a school or a hospital. */
    public static boolean isBody(String word) {
        return PenNames.isBody(word);
    }

    /** Whether a short word may be the pen name of somebody whose name stands where it does. */
    public static boolean mayBePenName(String word) {
        return PersonNames.isShortAndRare(word) && PenNames.isWriter(word);
    }

    /** Whether a word is certainly a person's name rather than a possible pen name. */
    public static boolean isPersonName(String word) {
        return PersonNames.isName(word) || PersonNames.isLatinName(word);
    }
}
