// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import io.github.zhnews.text.BoundedPattern;
import java.util.Objects;
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
        return new Text(css);
    }

    /**
     * {@return the texts of all elements that have any}
     *
     * @param css selects the elements
     */
    static Read allTexts(String css) {
        return new AllTexts(css);
    }

    /**
     * {@return an attribute of the first element where it is not empty}
     *
     * @param css selects the elements
     * @param name the attribute's name in lower case
     */
    static Read attr(String css, String name) {
        return new Attribute(css, name);
    }

    /**
     * {@return the content of a meta element}
     *
     * @param key its name, property or itemprop, in lower case and without blanks
     */
    static Read meta(String key) {
        return new Meta(key);
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
        return new After(css, label);
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
        return new Match(css, regex);
    }

    /**
     * {@return a member of the page's JSON-LD}
     *
     * @param path the names from a document or an element of its {@code @graph}, as in {@code author.name}; {@code [0]} takes
     *     an element, {@code []} all of them. The first document in which it leads to a text is taken
     */
    static Read jsonLd(String path) {
        return new JsonLd(path);
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
        return new Script(name, path);
    }

    /** {@return the selector for places that are elements, otherwise empty} */
    default Optional<String> selector() {
        return Optional.empty();
    }

    /**
     * See {@link Read#text}.
     *
     * @param css selects the elements
     */
    record Text(String css) implements Read {
        /** Checks the selector for null. */
        public Text {
            Objects.requireNonNull(css, "css");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "text(" + css + ")";
        }
    }

    /**
     * See {@link Read#allTexts}.
     *
     * @param css selects the elements
     */
    record AllTexts(String css) implements Read {
        /** Checks the selector for null. */
        public AllTexts {
            Objects.requireNonNull(css, "css");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "allTexts(" + css + ")";
        }
    }

    /**
     * See {@link Read#attr}.
     *
     * @param css selects the elements
     * @param name the attribute's name in lower case
     */
    record Attribute(String css, String name) implements Read {
        /** Checks the arguments for null. */
        public Attribute {
            Objects.requireNonNull(css, "css");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "attr(" + css + ", " + name + ")";
        }
    }

    /**
     * See {@link Read#meta}.
     *
     * @param key the meta element's name, property or itemprop
     */
    record Meta(String key) implements Read {
        /** Checks the key for null. */
        public Meta {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String toString() {
            return "meta(" + key + ")";
        }
    }

    /**
     * See {@link Read#after}.
     *
     * @param css selects the elements
     * @param label the label
     */
    record After(String css, String label) implements Read {
        /** Checks the arguments. */
        public After {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a label is missing for " + css);
            }
            Objects.requireNonNull(css, "css");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "after(" + css + ", " + label + ")";
        }
    }

    /**
     * See {@link Read#match}.
     *
     * @param css selects the elements
     * @param regex the expression
     */
    record Match(String css, String regex) implements Read {
        /** Checks the arguments. */
        public Match {
            Objects.requireNonNull(css, "css");
            BoundedPattern.compile(regex);
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "match(" + css + ", " + regex + ")";
        }
    }

    /**
     * See {@link Read#jsonLd}.
     *
     * @param path the names from the document
     */
    record JsonLd(String path) implements Read {
        /** Checks the path. */
        public JsonLd {
            if (path.isBlank()) {
                throw new IllegalArgumentException("a path into the JSON-LD is missing");
            }
            Names.checkPath(path);
        }

        @Override
        public String toString() {
            return "jsonLd(" + path + ")";
        }
    }

    /**
     * See {@link Read#script}.
     *
     * @param name the variable, or a selector
     * @param path the names from there
     */
    record Script(String name, String path) implements Read {
        /** Checks the arguments. */
        public Script {
            if (name.isBlank() || name.equals("#")) {
                throw new IllegalArgumentException("a script's variable or selector is missing for path " + path);
            }
            Names.checkPath(path);
        }

        /** {@return the selector of the element that holds the data, or empty where the name is that of a variable} */
        @Override
        public Optional<String> selector() {
            boolean isSelector = name.startsWith("#") || name.indexOf('[') >= 0 || name.startsWith(".");
            return isSelector ? Optional.of(name) : Optional.empty();
        }

        @Override
        public String toString() {
            return "script(" + name + ", " + path + ")";
        }
    }
}
