package io.github.zhnews.side;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.StockQuote;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.stock.Code;
import io.github.zhnews.stock.Numbers;
import io.github.zhnews.stock.QuotePages;
import io.github.zhnews.text.time.CellTimes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds lists of prices: rows of a name and numbers below a header that says what the numbers are. */
final class Quotes {
    private static final Set<String> NAMES =
            Set.of("股票简称", "股票名称", "名称", "简称", "股票", "股票簡稱", "股票名稱", "指数", "指数名称", "基金名称", "基金简称", "名稱");
    private static final Set<String> CODES = Set.of("代码", "股票代码", "证券代码", "代碼", "序号", "排名", "相关");
    private static final Set<String> LAST =
            Set.of("最新价", "现价", "最新", "价格", "最新价格", "收盘价", "最新价(元)", "最新價", "現價", "成交價", "最新净值");
    private static final Set<String> CHANGE = Set.of("涨跌", "涨跌额", "漲跌", "漲跌額");
    private static final Set<String> PERCENT = Set.of("涨跌幅", "涨幅", "跌幅", "涨跌幅(%)", "涨幅(%)", "漲跌幅", "日涨幅");

    private static final int MAX_HEADER_LETTERS = 40;
    /** How many lines without a row may stand between rows, or between header and rows. */
    private static final int GAP = 4;

    private static final int CODE_LETTERS = 6;

    private final Tree tree;
    private final Lines lines;
    private final TextLines text;
    private final Cells cells;
    private final Captions captions;
    private final Lists<StockQuote> lists;

    private Quotes(Page page, TextLines text, Cells cells, Captions captions) {
        tree = page.tree();
        lines = page.lines();
        this.text = text;
        this.cells = cells;
        this.captions = captions;
        lists = new Lists<>(captions);
    }

    static List<SideList<StockQuote>> find(Page page, TextLines text, Cells cells, Captions captions) {
        var finder = new Quotes(page, text, cells, captions);
        int line = 0;
        while (line < text.size()) {
            line = finder.read(line);
        }
        return finder.lists.all();
    }

    /** Reads the list whose header starts with a line. Returns the line behind it, or behind what looked like one. */
    private int read(int start) {
        var header = new ArrayList<String>();
        int line = start;
        while (line < text.size() && isHeader(line)) {
            header.addAll(cells.of(line++));
        }
        if (header.stream().noneMatch(LAST::contains)
                || header.stream().noneMatch(c -> PERCENT.contains(c) || CHANGE.contains(c))) {
            return Math.max(line, start + 1);
        }
        var columns = header.stream()
                .filter(c -> !NAMES.contains(c) && !CODES.contains(c))
                .toList();
        lists.close();
        int top = line;
        int end = line;
        while (line < text.size() && line - end <= GAP && !text.isText(line)) {
            var row = cells.row(line);
            var quote = quote(row, columns);
            if (quote == null) {
                if (end > top && captions.isHeading(line)) {
                    break; // another module begins
                }
                line++;
                continue;
            }
            lists.add(quote, row.line(), row.end(), start);
            line = row.end();
            end = line;
        }
        return Math.max(end, start + 1);
    }

    private boolean isHeader(int line) {
        if (text.isText(line) || lines.letters(line) > MAX_HEADER_LETTERS || lines.letters(line) < 2) {
            return false;
        }
        return cells.of(line).stream()
                .allMatch(
                        c -> isNamed(c) || LAST.contains(c) || CHANGE.contains(c) || PERCENT.contains(c) || isOther(c));
    }

    private static boolean isNamed(String cell) {
        return NAMES.contains(cell) || CODES.contains(cell);
    }

    /** The other columns that such tables have. */
    private static boolean isOther(String cell) {
        return cell.startsWith("成交")
                || cell.startsWith("换手")
                || cell.startsWith("净")
                || cell.startsWith("市盈")
                || cell.startsWith("总市值");
    }

    private @Nullable StockQuote quote(Cells.Row row, List<String> columns) {
        var name = row.name();
        var values = new ArrayList<>(row.values());
        var code = code(row);
        // The code may be a column before the name or behind it.
        if (!values.isEmpty() && Code.bare(values.get(0)) != null && values.size() > columns.size()) {
            code = values.remove(0);
        }
        if (name.isEmpty()) {
            name = String.join(
                    " ", row.cells().stream().filter(c -> !Cells.isValue(c)).toList());
        }
        int space = name.indexOf(' ');
        if (space > 0 && Code.bare(name.substring(0, space)) != null) {
            name = name.substring(space + 1);
        }
        boolean isDated = space > 0 && CellTimes.day(name.substring(0, space)) != null;
        if (name.length() < 2 || name.length() > 20 || values.size() < 2 || isDated) {
            return null;
        }
        return values.size() == columns.size() ? byColumns(name, code, values, columns) : byShape(name, code, values);
    }

    private static @Nullable StockQuote byColumns(String name, String code, List<String> values, List<String> columns) {
        BigDecimal last = null;
        BigDecimal change = null;
        BigDecimal percent = null;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var value = Numbers.read(values.get(i));
            if (LAST.contains(column) && last == null) {
                last = value;
            } else if (PERCENT.contains(column) && percent == null) {
                percent = value;
            } else if (CHANGE.contains(column) && change == null) {
                boolean isPercent = Numbers.isPercent(values.get(i));
                change = isPercent ? null : value;
                percent = isPercent && percent == null ? value : percent;
            }
        }
        return last == null ? null : new StockQuote(name, code, last, change, percent);
    }

    private static @Nullable StockQuote byShape(String name, String code, List<String> values) {
        BigDecimal last = Numbers.isPercent(values.get(0)) ? null : Numbers.read(values.get(0));
        if (last == null) {
            return null;
        }
        for (int i = 1; i < Math.min(3, values.size()); i++) {
            if (Numbers.isPercent(values.get(i))) {
                var change = i == 2 ? Numbers.read(values.get(1)) : null;
                return new StockQuote(name, code, last, change, Numbers.read(values.get(i)));
            }
        }
        return null;
    }

    /** The code in a link of the row, or an empty string. */
    private String code(Cells.Row row) {
        for (int i = row.line(); i < row.end(); i++) {
            for (int node = lines.firstNode(i); node < lines.endNode(i); node++) {
                for (int up = node, climbed = 0; up > 0 && climbed < 4; up = tree.parent(up), climbed++) {
                    var href = tree.tag(up) == Tag.A ? tree.attr(up, Attr.HREF) : null;
                    var code = href == null ? null : QuotePages.read(href);
                    if (code != null) {
                        return code.code();
                    }
                }
            }
        }
        return codeBefore(row.line());
    }

    /** The code in the cell before a row's name, or an empty string. */
    private String codeBefore(int line) {
        var before = line == 0 || lines.letters(line - 1) != CODE_LETTERS ? null : Code.bare(text.text(line - 1));
        return before == null ? "" : before.code();
    }
}
