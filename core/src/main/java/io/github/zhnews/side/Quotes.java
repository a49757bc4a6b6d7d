// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.StockQuote;
import io.github.zhnews.side.SideLines.Row;
import io.github.zhnews.stock.Code;
import io.github.zhnews.stock.Numbers;
import io.github.zhnews.stock.QuotePages;
import io.github.zhnews.text.time.CellTimes;
import io.github.zhnews.vocabulary.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds lists of prices: rows of a name and numbers below a header that says what the numbers are. */
final class Quotes {
    private static final int MAX_HEADER_LETTERS = 40;
    /** How many lines without a row may stand between rows, or between header and rows. */
    private static final int GAP = 4;

    private static final int CODE_LETTERS = 6;

    /** What a column holds. */
    private enum Column {
        /** Names, codes and ranks, which are no values. */
        NAME,
        LAST,
        CHANGE,
        PERCENT,
        OTHER
    }

    private static final Map<Column, Words> HEADS = new EnumMap<>(Map.of(
            Column.NAME, Words.of("markets.names", "markets.codes"),
            Column.LAST, Words.of("markets.last"),
            Column.CHANGE, Words.of("markets.change"),
            Column.PERCENT, Words.of("markets.percent"),
            Column.OTHER, Words.of("markets.other-columns")));

    private final SideLines all;
    private final Lists<StockQuote> lists;

    private Quotes(SideLines all) {
        this.all = all;
        lists = new Lists<>(all);
    }

    static List<SideList<StockQuote>> find(SideLines all) {
        var finder = new Quotes(all);
        int line = 0;
        while (line < all.size()) {
            line = finder.read(line);
        }
        return finder.lists.all();
    }

    /** Reads the list whose header starts with a line. Returns the line behind it, or behind what looked like one. */
    private int read(int start) {
        var columns = new ArrayList<Column>();
        int line = start;
        while (line < all.size() && addHeader(line, columns)) {
            line++;
        }
        if (!columns.contains(Column.LAST) || !columns.contains(Column.PERCENT) && !columns.contains(Column.CHANGE)) {
            return Math.max(line, start + 1);
        }
        columns.removeIf(c -> c == Column.NAME);
        lists.close();
        int top = line;
        int end = line;
        while (line < all.size() && line - end <= GAP && !all.text.isText(line)) {
            var row = all.row(line);
            var quote = quote(row, columns);
            if (quote != null) {
                lists.add(quote, row.line(), row.end(), start);
                end = row.end();
            } else if (end > top && all.isHeading(line)) {
                break; // another module begins
            }
            line = quote == null ? line + 1 : end;
        }
        return Math.max(end, start + 1);
    }

    /** Whether a line has nothing but the heads of columns, which are added. */
    private boolean addHeader(int line, List<Column> columns) {
        int letters = all.lines.letters(line);
        if (all.text.isText(line) || letters > MAX_HEADER_LETTERS || letters < 2) {
            return false;
        }
        var heads = new ArrayList<Column>();
        for (var cell : all.cells(line)) {
            var column = column(cell);
            if (column == null) {
                return false;
            }
            heads.add(column);
        }
        return columns.addAll(heads);
    }

    private static @Nullable Column column(String cell) {
        for (var head : HEADS.entrySet()) {
            var words = head.getValue();
            if (words.has(cell) || head.getKey() == Column.OTHER && words.begin(cell)) {
                return head.getKey();
            }
        }
        return null;
    }

    private @Nullable StockQuote quote(Row row, List<Column> columns) {
        var name = row.name();
        var values = new ArrayList<>(row.values());
        var code = code(row);
        // The code may be a column before the name or behind it.
        if (!values.isEmpty() && Code.bare(values.get(0)) != null && values.size() > columns.size()) {
            code = values.remove(0);
        }
        int space = name.indexOf(' ');
        boolean isDated = space > 0 && CellTimes.day(name.substring(0, space)) != null;
        if (name.length() < 2 || name.length() > 20 || values.size() < 2 || isDated) {
            return null;
        }
        return values.size() == columns.size() ? byColumns(name, code, values, columns) : byShape(name, code, values);
    }

    private static @Nullable StockQuote byColumns(String name, String code, List<String> values, List<Column> columns) {
        int change = columns.indexOf(Column.CHANGE);
        int percent = columns.indexOf(Column.PERCENT);
        if (change >= 0 && Numbers.isPercent(values.get(change))) {
            percent = percent < 0 ? change : percent;
            change = -1;
        }
        var last = value(values, columns.indexOf(Column.LAST));
        return last == null
                ? null
                : StockQuote.of(name, code, last)
                        .withChange(value(values, change))
                        .withChangePercent(value(values, percent));
    }

    private static @Nullable BigDecimal value(List<String> values, int index) {
        return index < 0 ? null : Numbers.read(values.get(index));
    }

    private static @Nullable StockQuote byShape(String name, String code, List<String> values) {
        var last = Numbers.isPercent(values.get(0)) ? null : Numbers.read(values.get(0));
        for (int i = 1; last != null && i < Math.min(3, values.size()); i++) {
            if (Numbers.isPercent(values.get(i))) {
                return StockQuote.of(name, code, last)
                        .withChange(value(values, i == 2 ? 1 : -1))
                        .withChangePercent(Numbers.read(values.get(i)));
            }
        }
        return null;
    }

    /** The code in a link of the row or in the cell before its name, or an empty string. */
    private String code(Row row) {
        for (int node = all.lines.firstNode(row.line()); node < all.lines.endNode(row.end() - 1); node++) {
            int link = all.tree.tag(node) == Tag.TEXT ? all.page.linkAround(node) : -1;
            var href = link < 0 ? null : all.tree.attr(link, Attr.HREF);
            var code = href == null ? null : QuotePages.read(href);
            if (code != null) {
                return code.code();
            }
        }
        int before = row.line() - 1;
        var code = before < 0 || all.lines.letters(before) != CODE_LETTERS ? null : Code.bare(all.text.text(before));
        return code == null ? "" : code.code();
    }
}
