package io.github.zhnews.stock;

import io.github.zhnews.model.SecurityMention.Market;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A security's code.
 *
 * @param code the code without the market's, in upper case
 */
public record Code(String code, Market market) {
    private static final int MAINLAND_DIGITS = 6;

    /** Reads a code that is written with its market before it, such as {@code sh600519} or {@code hk00700}. */
    static @Nullable Code prefixed(String text) {
        if (text.length() < 6) {
            return null;
        }
        var market = market(text.substring(0, 2));
        var digits = text.substring(2);
        boolean isHongKong = market == Market.HONG_KONG;
        return market != Market.UNKNOWN
                        && isDigits(digits, isHongKong ? 4 : MAINLAND_DIGITS, isHongKong ? 5 : MAINLAND_DIGITS)
                ? new Code(digits, market)
                : null;
    }

    /** Reads six digits as the code of a share of the mainland: the first of them tell the market. */
    public static @Nullable Code bare(String text) {
        if (!isDigits(text, MAINLAND_DIGITS, MAINLAND_DIGITS)) {
            return null;
        }
        var market = switch (text.substring(0, 3)) {
            case "600", "601", "603", "605", "688", "689", "900" -> Market.SHANGHAI;
            case "000", "001", "002", "003", "200", "300", "301", "302" -> Market.SHENZHEN;
            case "920" -> Market.BEIJING;
            default -> Market.UNKNOWN;
        };
        return market == Market.UNKNOWN ? null : new Code(text, market);
    }

    /** The market that two letters or the ending of a code stand for. */
    static Market market(String letters) {
        return switch (letters.toUpperCase(Locale.ROOT)) {
            case "SH", "SS" -> Market.SHANGHAI;
            case "SZ" -> Market.SHENZHEN;
            case "BJ" -> Market.BEIJING;
            case "HK" -> Market.HONG_KONG;
            default -> Market.UNKNOWN;
        };
    }

    static boolean isDigits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isSymbol(String text) {
        return !text.isEmpty()
                && text.length() <= 6
                && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '.' || c == '-')
                && text.charAt(0) >= 'A';
    }
}
