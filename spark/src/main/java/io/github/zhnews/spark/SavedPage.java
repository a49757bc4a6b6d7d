// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import java.io.Serializable;
import java.sql.Timestamp;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;

/**
 * A page to be parsed, as text ({@code html}) or as it was served ({@code body}); a page with both is read from its text. It can be
 * changed, as Spark's encoders of beans want it, and is not for use by several threads.
 */
public final class SavedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String html;
    private byte @Nullable [] body;
    private @Nullable String url;
    private @Nullable String contentType;
    private @Nullable Timestamp savedAt;

    /** A page of which nothing is known yet. */
    public SavedPage() {}

    /** {@return an encoder for datasets of pages} */
    public static Encoder<SavedPage> encoder() {
        return Encoders.bean(SavedPage.class);
    }

    /** {@return the page as text, or {@code null}} */
    public @Nullable String getHtml() {
        return html;
    }

    /**
     * Sets the page as text.
     *
     * @param value the text, or {@code null}
     */
    public void setHtml(@Nullable String value) {
        html = value;
    }

    /** {@return the page's bytes, uncompressed, or {@code null}; not copied} */
    public byte @Nullable [] getBody() {
        return body;
    }

    /**
     * Sets the page as it was served.
     *
     * @param value its bytes, uncompressed, or {@code null}; not copied
     */
    public void setBody(byte @Nullable [] value) {
        body = value;
    }

    /** {@return the page's address, or {@code null} if unknown} */
    public @Nullable String getUrl() {
        return url;
    }

    /**
     * Sets the page's address.
     *
     * @param value the address, or {@code null} if unknown
     */
    public void setUrl(@Nullable String value) {
        url = value;
    }

    /** {@return the {@code Content-Type} that it was served with, or {@code null} if unknown} */
    public @Nullable String getContentType() {
        return contentType;
    }

    /**
     * Sets what it was served as.
     *
     * @param value the {@code Content-Type}, or {@code null} if unknown
     */
    public void setContentType(@Nullable String value) {
        contentType = value;
    }

    /** {@return when it was saved, or {@code null} if unknown} */
    public @Nullable Timestamp getSavedAt() {
        return savedAt;
    }

    /**
     * Sets when it was saved, against which times such as 3小时前 are read.
     *
     * @param value the time, or {@code null} if unknown
     */
    public void setSavedAt(@Nullable Timestamp value) {
        savedAt = value;
    }
}
