package io.github.zhnews.model;

import java.io.Serializable;

/** Where a value was found. {@code toString()} is a short form for logs and JSON, such as {@code meta:og:title}. */
public sealed interface Origin extends Serializable {

    /**
     * A portal rule's reader.
     *
     * @param layout the rule's id and the layout's name, such as {@code sina/pc-2017}
     * @param reader the reader, such as {@code text(h1.main-title)}
     */
    record Rule(String layout, String reader) implements Origin {
        @Override
        public String toString() {
            return "rule:" + layout + ":" + reader;
        }
    }

    /**
     * A meta element (or {@code link rel}) of the page.
     *
     * @param key its name, property or itemprop, in lower case
     */
    record Meta(String key) implements Origin {
        @Override
        public String toString() {
            return "meta:" + key;
        }
    }

    /**
     * The page's JSON-LD.
     *
     * @param path the keys from the root, separated by dots
     */
    record JsonLd(String path) implements Origin {
        @Override
        public String toString() {
            return "jsonld:" + path;
        }
    }

    /**
     * Data in another script of the page.
     *
     * @param path the variable and the keys from it, separated by dots
     */
    record Script(String path) implements Origin {
        @Override
        public String toString() {
            return "script:" + path;
        }
    }

    /**
     * What the page displays.
     *
     * @param method how it was recognised, such as {@code label} or {@code heading}
     */
    record Heuristic(String method) implements Origin {
        @Override
        public String toString() {
            return "heuristic:" + method;
        }
    }

    /** The page's address. */
    record Address() implements Origin {
        @Override
        public String toString() {
            return "address";
        }
    }

    /** An argument of the call. */
    record Given() implements Origin {
        @Override
        public String toString() {
            return "given";
        }
    }
}
