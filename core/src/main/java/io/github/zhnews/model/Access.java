// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

/** Who may read an article. */
public enum Access {
    /** Everybody. */
    FREE,
    /** Those who pay: always, or once they have read so many articles. What is told of the article may be its beginning. */
    PAYWALLED
}
