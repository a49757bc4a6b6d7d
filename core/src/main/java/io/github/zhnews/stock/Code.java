// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.model.SecurityMention.Market;
import io.github.zhnews.vocabulary.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A security's code.
 *
 * @param code the code without the market's, in upper case
 */
public record Code(String code, Market market) {
    private static final Words LABELS = Words.of("markets.code-labels");
    private static final Pattern SEPARATOR = Pattern.compile("^\\s?[:：.]?\\s?");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,5}(?:[.-][A-Z]{1,2})?");
    private static final Map<Market, Words> NAMES = new EnumMap<>(Market.class);

    static {
        for (var market : Market.values()) {
            if (market != Market.UNKNOWN) {
                NAMES.put(market, Words.of("markets." + market.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Reads a code as texts put it in brackets: 600519.SH, NYSE:BABA, 股票代码：000333. */
    static @Nullable Code read(String words) {
        var text = words.strip();
        int label = LABELS.at(text, 0);
        text = label == 0 ? text : behind(text, label);
        var code = bare(text);
        code = code == null ? prefixed(text) : code;
        return code == null ? suffixed(text.toUpperCase(Locale.ROOT)) : code;
    }

    /** Reads a code that is written with its market before it: {@code sh600519}, {@code hk00700}, NYSE:BABA. */
    static @Nullable Code prefixed(String written) {
        var text = written.toUpperCase(Locale.ROOT);
        for (var names : NAMES.entrySet()) {
            int end = names.getValue().at(text, 0);
            var code = behind(text, end);
            boolean isParted = code.length() < text.length() - end || !isSymbol(code);
            if (end > 1 && isParted && isOf(names.getKey(), code)) {
                return new Code(code, names.getKey());
            }
        }
        return null;
    }

    private static @Nullable Code suffixed(String text) {
        int point = Math.max(Math.max(text.lastIndexOf('.'), text.lastIndexOf('．')), text.lastIndexOf('-'));
        for (var names : NAMES.entrySet()) {
            if (point > 0 && names.getValue().has(text.substring(point + 1))) {
                return of(names.getKey(), text.substring(0, point));
            }
        }
        return null;
    }

    private static String behind(String text, int end) {
        return SEPARATOR.matcher(text.substring(end)).replaceFirst("");
    }

    /** Reads six digits as the code of a share of the mainland: the first of them tell the market. */
    public static @Nullable Code bare(String text) {
        if (!isDigits(text, 6, 6)) {
            return null;
        }
        var market = switch (text.substring(0, 3)) {
            case "600", "601", "603", "605", "688", "689", "900" -> Market.SHANGHAI;
            case "000", "001", "002", "003", "200", "300", "301", "302" -> Market.SHENZHEN;
            case "920" -> Market.BEIJING;
            default -> Market.UNKNOWN;
        };
        return of(market, text);
    }

    /** A code of a market, or {@code null} where those of the market look otherwise. */
    static @Nullable Code of(Market market, String code) {
        return isOf(market, code) ? new Code(code, market) : null;
    }

    private static boolean isOf(Market market, String code) {
        return switch (market) {
            case SHANGHAI, SHENZHEN, BEIJING -> isDigits(code, 6, 6);
            case HONG_KONG -> isDigits(code, 4, 5);
            case TAIWAN -> isDigits(code, 4, 4);
            case NEW_YORK, NASDAQ, UNITED_STATES -> isSymbol(code);
            case UNKNOWN -> false;
        };
    }

    static boolean isDigits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSymbol(String text) {
        return SYMBOL.matcher(text).matches();
    }
}
