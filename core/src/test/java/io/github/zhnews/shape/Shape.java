// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.shape;

import java.util.List;

/**
 * A page of any length: fixed pieces of markup, and pieces that are repeated until the page has that length. In a repeated
 * piece <code>{n}</code> stands for the number of the repetition, <code>{w}</code> for a Chinese word and <code>{h}</code> for
 * a Latin one that are different each time; the Latin ones all have the same {@link String#hashCode}.
 *
 * @param name what tells it from others
 * @param parts its pieces in order
 */
public record Shape(String name, List<Part> parts) {
    private static final int FIRST_HAN = 0x4E00;
    private static final int HAN = 20_000;
    /** So many letters of two kinds make a word that no other repetition of a page has. */
    private static final int HASHED_PAIRS = 22;

    /**
     * A piece of a shape.
     *
     * @param text the markup
     * @param isRepeated whether it fills the page
     */
    public record Part(String text, boolean isRepeated) {}

    /** Copies the list. */
    public Shape {
        parts = List.copyOf(parts);
    }

    /**
     * A shape of alternating pieces.
     *
     * @param name what tells it from others
     * @param parts a fixed piece, a repeated one, a fixed one and so on; any may be empty
     * @return the shape
     */
    public static Shape of(String name, String... parts) {
        var all = new java.util.ArrayList<Part>();
        for (int i = 0; i < parts.length; i++) {
            all.add(new Part(parts[i], i % 2 == 1));
        }
        return new Shape(name, all);
    }

    /**
     * The page.
     *
     * @param characters its length in UTF-16 units, about; the repeated pieces have equal shares of it
     * @return the markup
     */
    public String page(int characters) {
        long repeated = parts.stream()
                .filter(part -> part.isRepeated() && !part.text().isEmpty())
                .count();
        int fixed = parts.stream()
                .filter(part -> !part.isRepeated())
                .mapToInt(part -> part.text().length())
                .sum();
        int share = (int) (Math.max(0, characters - fixed) / Math.max(1, repeated));
        var page = new StringBuilder(characters + 1000);
        for (var part : parts) {
            if (part.isRepeated() && !part.text().isEmpty()) {
                repeat(part.text(), share, page);
            } else {
                page.append(part.text());
            }
        }
        return page.toString();
    }

    private static void repeat(String piece, int length, StringBuilder page) {
        int end = page.length() + length;
        boolean isPlain = piece.indexOf('{') < 0;
        for (int n = 1; page.length() < end; n++) {
            page.append(isPlain ? piece : filled(piece, n));
        }
    }

    private static String filled(String piece, int n) {
        return piece.replace("{n}", Integer.toString(n)).replace("{w}", word(n)).replace("{h}", hashed(n));
    }

    private static String word(int n) {
        return "" + (char) (FIRST_HAN + n % HAN) + (char) (FIRST_HAN + n / HAN % HAN);
    }

    private static String hashed(int n) {
        var word = new StringBuilder();
        for (int bit = 0; bit < HASHED_PAIRS; bit++) {
            word.append((n >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
