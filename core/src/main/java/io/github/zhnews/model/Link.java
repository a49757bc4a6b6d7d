// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/** A link to an article. */
public sealed interface Link extends Serializable {
    /**
     * {@return a link}
     *
     * @param title the words linked
     * @param url the address
     */
    static Link of(String title, URI url) {
        return new LinkValue(title, url);
    }

    /** {@return the words linked} */
    String title();

    /** {@return the address, absolute where the page's own address is known} */
    URI url();
}

record LinkValue(String title, URI url) implements Link {
    LinkValue {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
    }

    @Override
    public String toString() {
        return Shown.of("Link", "title", title, "url", url);
    }
}
