// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.OptionalInt;

/** A picture that belongs to an article. */
public sealed interface Image extends Serializable {
    /**
     * {@return a picture of which nothing but its address is known}
     *
     * @param url its address
     */
    static Image of(URI url) {
        return new ImageValue(url, "", "", 0, 0);
    }

    /** {@return its address, absolute where the page's own address is known; the real one where the page loads lazily} */
    URI url();

    /** {@return the alternative text of the markup, or an empty string} */
    String alt();

    /** {@return the caption displayed with it, or an empty string} */
    String caption();

    /** {@return the width in pixels that the markup states, or empty} */
    OptionalInt width();

    /** {@return the height in pixels that the markup states, or empty} */
    OptionalInt height();

    /**
     * {@return this picture with an alternative text}
     *
     * @param alt the text, or an empty string
     */
    Image withAlt(String alt);

    /**
     * {@return this picture with a caption}
     *
     * @param caption the caption, or an empty string
     */
    Image withCaption(String caption);

    /**
     * {@return this picture with a width}
     *
     * @param pixels the width in pixels, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    Image withWidth(int pixels);

    /**
     * {@return this picture with a height}
     *
     * @param pixels the height in pixels, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    Image withHeight(int pixels);
}

/** Of a size that is not stated, the pixels are 0. */
record ImageValue(URI url, String alt, String caption, int pixelsWide, int pixelsHigh) implements Image {
    ImageValue {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(alt, "alt");
        Objects.requireNonNull(caption, "caption");
    }

    @Override
    public OptionalInt width() {
        return size(pixelsWide);
    }

    @Override
    public OptionalInt height() {
        return size(pixelsHigh);
    }

    private static OptionalInt size(int pixels) {
        return pixels == 0 ? OptionalInt.empty() : OptionalInt.of(pixels);
    }

    @Override
    public Image withAlt(String other) {
        return new ImageValue(url, other, caption, pixelsWide, pixelsHigh);
    }

    @Override
    public Image withCaption(String other) {
        return new ImageValue(url, alt, other, pixelsWide, pixelsHigh);
    }

    @Override
    public Image withWidth(int pixels) {
        return new ImageValue(url, alt, caption, checked(pixels), pixelsHigh);
    }

    @Override
    public Image withHeight(int pixels) {
        return new ImageValue(url, alt, caption, pixelsWide, checked(pixels));
    }

    private static int checked(int pixels) {
        if (pixels < 1) {
            throw new IllegalArgumentException("size of " + pixels + " pixels is less than 1");
        }
        return pixels;
    }

    @Override
    public String toString() {
        var wide = pixelsWide == 0 ? "" : pixelsWide;
        var high = pixelsHigh == 0 ? "" : pixelsHigh;
        return Shown.of("Image", "url", url, "alt", alt, "caption", caption, "width", wide, "height", high);
    }
}
