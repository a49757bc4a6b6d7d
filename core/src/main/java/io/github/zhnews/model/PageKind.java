// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

/** What a page is, judged from what stands on it and not from its address. */
public enum PageKind {
    /** One news item with a text of its own. */
    ARTICLE,
    /** A series of pictures with captions and little or no running text. */
    GALLERY,
    /** A video with at most a line or two of text, whatever stands around its player. */
    VIDEO,
    /** An index: links to articles rather than an article. */
    LIST,
    /** Anything else: an error page, a challenge, a login form, an empty page, input that is no HTML. */
    OTHER
}
