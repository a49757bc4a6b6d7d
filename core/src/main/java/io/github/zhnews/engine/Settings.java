package io.github.zhnews.engine;

import java.time.ZoneId;

/**
 * What a parser was built with.
 *
 * @param zone the zone whose clock times without an offset are read on
 * @param maxChars how many characters a page may have
 * @param maxNodes how many elements and texts a page may have
 * @param fallback whether what a layout doesn't find where it says is searched as on any other page
 */
public record Settings(ZoneId zone, int maxChars, int maxNodes, boolean fallback) {
    /** China's zone, pages of up to 16 million characters and 4 million nodes. */
    public static final Settings DEFAULT = new Settings(ZoneId.of("Asia/Shanghai"), 16_000_000, 4_000_000, true);
}
