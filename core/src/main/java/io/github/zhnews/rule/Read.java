// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.Optional;

/**
 * Says where on a page a value stands. What stands there is taken as text, blanks collapsed; dates, names and the like are
 * made of it by the parser. A place without text counts as if it were missing. The arguments say first where, then what of it.
 *
 * <p>Selectors are a subset of CSS: {@code p}, {@code *}, {@code #id}, {@code .class}, {@code [attr]}, {@code [attr=value]}
 * with {@code = ^= $= *= ~=}, {@code :not(…)}, {@code :first-child}, {@code :last-child}, {@code :nth-child(3)},
 * {@code :first-of-type}, {@code :last-of-type}, {@code :nth-of-type(3)}, combined by blank, {@code >}, {@code +} and commas.
 */
public sealed interface Read {

    /**
     * {@return the text of the first element that has any}
     *
     * @param css selects the elements
     */
    static Read text(String css) {
        return new ReadValues.Text(css);
    }

    /**
     * {@return the texts of all elements that have any}
     *
     * @param css selects the elements
     */
    static Read allTexts(String css) {
        return new ReadValues.AllTexts(css);
    }

    /**
     * {@return an attribute of the first element where it is not empty}
     *
     * @param css selects the elements
     * @param name the attribute's name in lower case
     */
    static Read attr(String css, String name) {
        return new ReadValues.Attribute(css, name);
    }

    /**
     * {@return the content of a meta element}
     *
     * @param key its name, property or itemprop, in lower case and without blanks
     */
    static Read meta(String key) {
        return new ReadValues.Meta(key);
    }

    /**
     * {@return what follows a label such as 责任编辑 in the text of the first element that contains it} A colon behind the
     * label, of either width, is passed over, whether it is given or not.
     *
     * @param css selects the elements
     * @param label the label, not blank
     * @throws IllegalArgumentException if the label is blank
     */
    static Read after(String css, String label) {
        return new ReadValues.After(css, label);
    }

    /**
     * {@return what a regular expression finds in the text of the first element in which it finds something}
     *
     * @param css selects the elements
     * @param regex the expression; its first group is taken, or all that it finds where it has none. It sees no more than
     *     the first 10,000 characters of an element. One that looks at them more than 100 times each, as
     *     {@code ^((?:a|b)*)*$} can, finds nothing on that page, and the report has a warning
     * @throws IllegalArgumentException if the expression is not well formed
     */
    static Read match(String css, String regex) {
        return new ReadValues.Match(css, regex);
    }

    /**
     * {@return a member of the page's JSON-LD}
     *
     * @param path the names from a document or an element of its {@code @graph}, as in {@code author.name}; {@code [0]} takes
     *     an element, {@code []} all of them. The first document in which it leads to a text is taken
     */
    static Read jsonLd(String path) {
        return new ReadValues.JsonLd(path);
    }

    /**
     * {@return a value in a script} Scripts are read as data, never run.
     *
     * @param name the variable that the value is assigned to, without {@code window.}; or, where it starts with {@code #} or
     *     {@code .} or holds {@code [}, the selector of a {@code script} or {@code textarea} whose content is JSON
     * @param path the names from there, as for {@link #jsonLd}; empty for the value itself
     * @throws IllegalArgumentException if the name is blank
     */
    static Read script(String name, String path) {
        return new ReadValues.Script(name, path);
    }

    /** {@return the selector for places that are elements, otherwise empty} */
    default Optional<String> selector() {
        return Optional.empty();
    }

    /** See {@link Read#text}. */
    sealed interface Text extends Read permits ReadValues.Text {
        /** {@return a selector of the elements} */
        String css();
    }

    /** See {@link Read#allTexts}. */
    sealed interface AllTexts extends Read permits ReadValues.AllTexts {
        /** {@return a selector of the elements} */
        String css();
    }

    /** See {@link Read#attr}. */
    sealed interface Attribute extends Read permits ReadValues.Attribute {
        /** {@return a selector of the elements} */
        String css();

        /** {@return the attribute's name in lower case} */
        String name();
    }

    /** See {@link Read#meta}. */
    sealed interface Meta extends Read permits ReadValues.Meta {
        /** {@return the meta element's name, property or itemprop} */
        String key();
    }

    /** See {@link Read#after}. */
    sealed interface After extends Read permits ReadValues.After {
        /** {@return a selector of the elements} */
        String css();

        /** {@return the label} */
        String label();
    }

    /** See {@link Read#match}. */
    sealed interface Match extends Read permits ReadValues.Match {
        /** {@return a selector of the elements} */
        String css();

        /** {@return the expression} */
        String regex();
    }

    /** See {@link Read#jsonLd}. */
    sealed interface JsonLd extends Read permits ReadValues.JsonLd {
        /** {@return the names from the document} */
        String path();
    }

    /** See {@link Read#script}. */
    sealed interface Script extends Read permits ReadValues.Script {
        /** {@return the variable, or a selector} */
        String name();

        /** {@return the names from there} */
        String path();

        /** {@return the selector of the element that holds the data, or empty where the name is that of a variable} */
        @Override
        Optional<String> selector();
    }
}
