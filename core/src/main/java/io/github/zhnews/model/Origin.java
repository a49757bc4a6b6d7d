// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/** Where a value was found. {@code toString()} is a short form for logs and JSON, such as {@code meta:og:title}. */
public sealed interface Origin extends Serializable {

    /** What a value was found in. Further kinds may come. */
    enum Kind {
        /** A portal rule's reader. */
        RULE,
        /** A meta element (or {@code link rel}) of the page. */
        META,
        /** The page's JSON-LD. */
        JSON_LD,
        /** Data in another script of the page. */
        SCRIPT,
        /** What the page displays. */
        HEURISTIC,
        /** The page's address. */
        ADDRESS,
        /** An argument of the call. */
        GIVEN
    }

    /**
     * {@return what a portal rule's reader finds}
     *
     * @param layout the rule's id and the layout's name, such as {@code sina/pc-2017}
     * @param reader the reader, such as {@code text(h1.main-title)}
     */
    static Origin rule(String layout, String reader) {
        return new OriginValue(Kind.RULE, layout, reader);
    }

    /**
     * {@return a meta element (or {@code link rel})}
     *
     * @param key its name, property or itemprop, in lower case
     */
    static Origin meta(String key) {
        return new OriginValue(Kind.META, "", key);
    }

    /**
     * {@return the page's JSON-LD}
     *
     * @param path the keys from the root, separated by dots
     */
    static Origin jsonLd(String path) {
        return new OriginValue(Kind.JSON_LD, "", path);
    }

    /**
     * {@return data in another script}
     *
     * @param path the variable and the keys from it, separated by dots
     */
    static Origin script(String path) {
        return new OriginValue(Kind.SCRIPT, "", path);
    }

    /**
     * {@return what the page displays}
     *
     * @param method how it was recognised, such as {@code label} or {@code heading}
     */
    static Origin heuristic(String method) {
        return new OriginValue(Kind.HEURISTIC, "", method);
    }

    /** {@return the page's address} */
    static Origin address() {
        return new OriginValue(Kind.ADDRESS, "", "");
    }

    /** {@return an argument of the call} */
    static Origin given() {
        return new OriginValue(Kind.GIVEN, "", "");
    }

    /** {@return what it was found in} */
    Kind kind();

    /** {@return of a rule, its id and the layout's name, such as {@code sina/pc-2017}; otherwise an empty string} */
    String layout();

    /**
     * {@return where in it: a rule's reader, the key of a meta element, the path into data, the way in which it was
     * recognised among what is displayed; of an address and an argument an empty string}
     */
    String place();
}

record OriginValue(Kind kind, String layout, String place) implements Origin {
    OriginValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public String toString() {
        return switch (kind) {
            case RULE -> "rule:" + layout + ":" + place;
            case META -> "meta:" + place;
            case JSON_LD -> "jsonld:" + place;
            case SCRIPT -> "script:" + place;
            case HEURISTIC -> "heuristic:" + place;
            case ADDRESS -> "address";
            case GIVEN -> "given";
        };
    }
}
