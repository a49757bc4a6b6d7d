// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import java.time.ZoneId;

/**
 * What a parser was built with.
 *
 * @param zone the zone whose clock times without an offset are read on
 * @param fallback whether what a layout doesn't find where it says is searched as on any other page
 * @param favour what becomes of lines of doubt
 */
public record Settings(ZoneId zone, Limits limits, boolean fallback, Favour favour) {
    /** China's zone and the limits that no real page reaches. */
    public static final Settings DEFAULT =
            new Settings(ZoneId.of("Asia/Shanghai"), Limits.defaults(), true, Favour.BALANCED);
}
