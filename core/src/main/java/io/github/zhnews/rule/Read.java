package io.github.zhnews.rule;

import java.util.Objects;

/**
 * Says where on a page a value stands. What stands there is taken as text, blanks collapsed; dates, names and the like are
 * made of it by the parser. A place without text counts as if it were missing.
 *
 * <p>Selectors are a subset of CSS: {@code p}, {@code *}, {@code #id}, {@code .class}, {@code [attr]}, {@code [attr=value]}
 * with {@code = ^= $= *= ~=}, {@code :not(…)}, {@code :first-child}, {@code :last-child}, {@code :nth-child(3)},
 * {@code :first-of-type}, {@code :last-of-type}, {@code :nth-of-type(3)}, combined by blank, {@code >}, {@code +} and commas.
 */
public sealed interface Read {

    /**
     * The text of the first element that has any.
     *
     * @param css selects the elements
     * @return where to read
     */
    static Read text(String css) {
        return new Text(css);
    }

    /**
     * The texts of all elements that have any.
     *
     * @param css selects the elements
     * @return where to read
     */
    static Read each(String css) {
        return new Each(css);
    }

    /**
     * An attribute of the first element where it is not empty.
     *
     * @param css selects the elements
     * @param name the attribute's name in lower case
     * @return where to read
     */
    static Read attr(String css, String name) {
        return new Attribute(css, name);
    }

    /**
     * The content of a meta element.
     *
     * @param key its name, property or itemprop, in lower case and without blanks
     * @return where to read
     */
    static Read meta(String key) {
        return new Meta(key);
    }

    /**
     * What follows a label such as 责任编辑 in the text of the first element that contains it. A colon behind the label, of
     * either width, is passed over, whether it is given or not.
     *
     * @param label the label, not blank
     * @param css selects the elements
     * @return where to read
     * @throws IllegalArgumentException if the label is blank
     */
    static Read after(String label, String css) {
        return new After(label, css);
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
        public String toString() {
            return "text(" + css + ")";
        }
    }

    /**
     * See {@link Read#each}.
     *
     * @param css selects the elements
     */
    record Each(String css) implements Read {
        /** Checks the selector for null. */
        public Each {
            Objects.requireNonNull(css, "css");
        }

        @Override
        public String toString() {
            return "each(" + css + ")";
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
     * @param label the label
     * @param css selects the elements
     */
    record After(String label, String css) implements Read {
        /** Checks the arguments. */
        public After {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a label is missing for " + css);
            }
            Objects.requireNonNull(css, "css");
        }

        @Override
        public String toString() {
            return "after(" + label + ", " + css + ")";
        }
    }
}
