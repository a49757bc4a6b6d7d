package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import java.util.List;

/** Reads lists of names as metadata and labelled elements hold them: 张三、李四; 本报记者 张三 通讯员 李 四; Mei Lin. */
public final class NameList {
    private NameList() {}

    /**
     * Reads the writers that a value names: without roles, titles, media, staff codes and words that stand for nobody.
     *
     * @param value a value that is meant to name writers; a label before it does no harm
     */
    public static List<String> authors(String value) {
        var labelled = LabelledText.read(unbracketed(value));
        var named = LabelledCredits.authors(labelled);
        return named.isEmpty() && !labelled.head().isEmpty()
                ? Credits.read(unbracketed(labelled.head()), Label.AUTHOR, true).authors()
                : named;
    }

    /**
     * Reads the editors that a value names. Accounts and codes pass where no name is given.
     *
     * @param value a value that is meant to name editors; a label before it does no harm
     */
    public static List<String> editors(String value) {
        var labelled = LabelledText.read(unbracketed(value));
        var named = LabelledCredits.editors(labelled);
        return named.isEmpty() && !labelled.head().isEmpty()
                ? Credits.read(unbracketed(labelled.head()), Label.EDITOR, true).editors()
                : named;
    }

    /** Without a bracket that opens at its start, be it closed or not: what brackets hold within a line names nobody. */
    private static String unbracketed(String value) {
        var text = Spaces.clean(value);
        return !text.isEmpty() && "【[（(".indexOf(text.charAt(0)) >= 0 ? Spaces.clean(text.substring(1)) : text;
    }

    /**
     * Whether a word is certainly a person's name rather than a possible pen name.
     *
     * @return whether it has a Chinese surname and one or two characters more, a middle dot, or two capitalised Latin parts
     *
     */
    public static boolean isPersonName(String word) {
        return PersonNames.isName(word) || PersonNames.isLatinName(word);
    }
}
