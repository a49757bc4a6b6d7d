// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.model.NewListing;
import io.github.zhnews.model.SideList;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.stock.Numbers;
import io.github.zhnews.text.time.CellTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds lists of shares that come to the market: rows of a day, a name, a code of six digits and maybe a price. */
final class Listings {
    private static final Pattern CODE = Pattern.compile("[0346892]\\d{5}");
    private static final int MAX_LETTERS = 40;
    private static final int MAX_NAME = 20;
    /** The most lines of a row: one for each cell. */
    private static final int MAX_LINES = 4;

    private Listings() {}

    static List<SideList<NewListing>> find(SideLines all) {
        var text = all.text;
        var lists = new Lists<NewListing>(all);
        for (int line = 0, end; line < all.size(); line = end) {
            end = line + 1;
            if (text.isText(line)
                    || !isShort(text, line)
                    || !Character.isDigit(text.text(line).charAt(0))) {
                continue;
            }
            var row = new ArrayList<>(all.cells(line));
            if (row.size() == 1 && CellTimes.day(row.get(0)) != null) { // a table has a line for each cell
                while (end < all.size() && end - line < MAX_LINES && isShort(text, end)) {
                    row.add(text.text(end++));
                }
            }
            var listing = listing(row);
            // The price may be missing: what was taken for it starts the next row.
            boolean isTaken = listing != null && (end - line < 2 || isPrice(row.get(row.size() - 1)));
            end = listing == null ? line + 1 : isTaken ? end : end - 1;
            if (listing != null) {
                lists.add(listing, line, end, line);
            }
        }
        return lists.all();
    }

    private static boolean isShort(TextLines text, int line) {
        return text.letters(line) <= MAX_LETTERS && !text.text(line).isEmpty();
    }

    private static @Nullable NewListing listing(List<String> row) {
        var day = row.size() < 3 ? null : CellTimes.day(row.get(0));
        int code = 2;
        while (code < Math.min(row.size(), MAX_LINES)
                && !CODE.matcher(row.get(code)).matches()) {
            code++;
        }
        if (day == null || code >= Math.min(row.size(), MAX_LINES)) {
            return null;
        }
        var name = String.join(" ", row.subList(1, code));
        var price = code + 1 < row.size() ? row.get(code + 1) : "";
        boolean hasPrice = isPrice(price) && !price.startsWith("-");
        return Numbers.read(name) != null || name.length() > MAX_NAME
                ? null
                : NewListing.of(day, name, row.get(code)).withIssuePrice(hasPrice ? Numbers.read(price) : null);
    }

    private static boolean isPrice(String cell) {
        return SideLines.isValue(cell) && !Numbers.isPercent(cell) && CellTimes.day(cell) == null;
    }
}
