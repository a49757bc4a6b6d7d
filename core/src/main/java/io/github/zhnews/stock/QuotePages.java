// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.stock;

import io.github.zhnews.model.SecurityMention.Market;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses at which portals show a security's price. */
public final class QuotePages {
    private static final int MAX_CHARS = 300;

    private static final Words ADDRESSES = Words.of("markets.addresses");
    private static final Words FORUMS = Words.of("markets.forum-addresses");
    private static final Words ENDINGS = Words.of("markets.page-endings");

    private static final Pattern PART_END = Pattern.compile("[/?#&=,]");

    private QuotePages() {}

    /** The code of the security whose price is shown at an address. */
    public static @Nullable Code read(String href) {
        var lower = href.strip().toLowerCase(Locale.ROOT);
        if (lower.length() > MAX_CHARS || !ADDRESSES.in(lower) || FORUMS.in(lower)) {
            return null;
        }
        int host = lower.indexOf("//");
        boolean isNetease = lower.contains("quotes.money.163.com");
        var market = Market.UNKNOWN;
        for (var part : PART_END.split(href.strip().substring(host < 0 ? 0 : host + 2), -1)) {
            var written = part.substring(0, part.length() - ENDINGS.before(part, part.length()));
            var code = code(written, market, isNetease);
            var name = written.toLowerCase(Locale.ROOT);
            if (code != null) {
                return code;
            }
            if (!name.equals("quotes") && !name.equals("quote")) {
                market = section(name);
            } else if (market == Market.UNKNOWN && name.equals("quote")) {
                market = Market.UNITED_STATES; // finance.yahoo.com/quote/BABA
            }
        }
        return null;
    }

    private static @Nullable Code code(String name, Market section, boolean isNetease) {
        var prefixed = Code.prefixed(name);
        if (prefixed != null) {
            return prefixed;
        }
        if (isNetease && Code.isDigits(name, 7, 7) && name.charAt(0) <= '1') {
            return new Code(name.substring(1), name.charAt(0) == '0' ? Market.SHANGHAI : Market.SHENZHEN);
        }
        if (name.length() == 8 && (name.startsWith("1.") || name.startsWith("0."))) { // the exchange before a point
            return Code.bare(name.substring(2));
        }
        return section == Market.UNKNOWN ? Code.bare(name) : Code.of(section, name);
    }

    private static Market section(String name) {
        return switch (name) {
            case "us", "usstock" -> Market.UNITED_STATES;
            case "hk", "hkstock" -> Market.HONG_KONG;
            default -> Market.UNKNOWN;
        };
    }
}
