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
    /** The most lines of a row: one for each cell. */
    private static final int MAX_LINES = 4;

    private Listings() {}

    static List<SideList<NewListing>> find(TextLines text, Cells cells, Captions captions) {
        var lists = new Lists<NewListing>(captions);
        int line = 0;
        while (line < text.size()) {
            int end = line + 1;
            if (!text.isText(line) && startsWithDigit(text, line)) {
                var row = new ArrayList<>(cells.of(line));
                if (row.size() == 1 && CellTimes.day(row.get(0)) != null) { // a table has a line for each cell
                    while (end < text.size() && end - line < MAX_LINES && isShort(text, end)) {
                        row.add(text.text(end++));
                    }
                }
                var listing = listing(row);
                if (listing != null) {
                    // The price may be missing: what was taken for it starts the next row.
                    boolean isTaken = end - line < 2 || isPrice(row.get(row.size() - 1));
                    end = isTaken ? end : end - 1;
                    lists.add(listing, line, end);
                } else {
                    end = line + 1;
                }
            }
            line = end;
        }
        return lists.all();
    }

    private static boolean startsWithDigit(TextLines text, int line) {
        return isShort(text, line) && Character.isDigit(text.text(line).charAt(0));
    }

    private static boolean isShort(TextLines text, int line) {
        return text.letters(line) <= MAX_LETTERS && !text.text(line).isEmpty();
    }

    private static @Nullable NewListing listing(List<String> row) {
        var day = row.size() < 3 ? null : CellTimes.day(row.get(0));
        if (day == null) {
            return null;
        }
        for (int i = 2; i < Math.min(row.size(), MAX_LINES); i++) {
            if (CODE.matcher(row.get(i)).matches()) {
                var name = String.join(" ", row.subList(1, i));
                boolean hasPrice = i + 1 < row.size()
                        && isPrice(row.get(i + 1))
                        && !row.get(i + 1).startsWith("-");
                boolean isName = Numbers.read(name) == null && name.length() <= 20;
                return isName
                        ? new NewListing(day, name, row.get(i), hasPrice ? Numbers.read(row.get(i + 1)) : null)
                        : null;
            }
        }
        return null;
    }

    private static boolean isPrice(String cell) {
        return Cells.isValue(cell) && !Numbers.isPercent(cell) && CellTimes.day(cell) == null;
    }
}
