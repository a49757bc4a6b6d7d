package io.github.zhnews.stock;

import io.github.zhnews.model.SecurityMention.Market;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads codes as texts put them in brackets: 600519.SH, NYSE:BABA, 股票代码：000333. */
final class CodeWords {
    private static final Pattern LABEL = Pattern.compile("^(?:股票|证券|證券|公司|基金)?(?:代码|代碼|代号|代號)\\s?[:：]?\\s?");
    private static final Pattern MAINLAND = Pattern.compile("(\\d{6})\\.(SH|SS|SZ|BJ)");
    private static final Pattern HONG_KONG =
            Pattern.compile("(?:(?:HK|SEHK|HKEX|港股|港交所)\\s?[:：.]?\\s?(\\d{4,5}))|(?:(\\d{4,5})[.．]HK)");
    private static final Pattern TAIWAN =
            Pattern.compile("(?:(?:TWSE|TPEX|台股)\\s?[:：]\\s?(\\d{4}))|(?:(\\d{4})[.-]TWO?)");
    private static final Pattern BEFORE =
            Pattern.compile("(NYSE|纽交所|紐交所|纽约证券交易所|NASDAQ|纳斯达克|納斯達克|纳指|美股|US)\\s?[:：.]\\s?([A-Z][A-Z.]{0,5})");
    private static final Pattern BEHIND = Pattern.compile("([A-Z]{1,5})\\.(US|OQ|O|N)");

    private CodeWords() {}

    /** Reads words as a code. */
    static @Nullable Code read(String words) {
        var text = LABEL.matcher(words.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
        var matcher = MAINLAND.matcher(text);
        if (matcher.matches()) {
            return new Code(matcher.group(1), Code.market(matcher.group(2)));
        }
        var prefixed = Code.prefixed(text.replace(":", "").replace("：", "").replace(".", ""));
        if (prefixed != null && prefixed.market() != Market.HONG_KONG) {
            return prefixed;
        }
        var bare = Code.bare(text);
        return bare != null ? bare : abroad(text);
    }

    private static @Nullable Code abroad(String text) {
        var matcher = HONG_KONG.matcher(text);
        if (matcher.matches()) {
            return new Code(matcher.group(1) != null ? matcher.group(1) : matcher.group(2), Market.HONG_KONG);
        }
        matcher = TAIWAN.matcher(text);
        if (matcher.matches()) {
            return new Code(matcher.group(1) != null ? matcher.group(1) : matcher.group(2), Market.TAIWAN);
        }
        matcher = BEFORE.matcher(text);
        if (matcher.matches()) {
            return new Code(matcher.group(2), american(matcher.group(1)));
        }
        matcher = BEHIND.matcher(text);
        return matcher.matches() ? new Code(matcher.group(1), american(matcher.group(2))) : null;
    }

    private static Market american(String word) {
        return switch (word) {
            case "NYSE", "纽交所", "紐交所", "纽约证券交易所", "N" -> Market.NEW_YORK;
            case "NASDAQ", "纳斯达克", "納斯達克", "纳指", "O", "OQ" -> Market.NASDAQ;
            default -> Market.UNITED_STATES;
        };
    }
}
