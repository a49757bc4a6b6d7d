// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

import java.util.Objects;

/** A record that can't be read as a page. Immutable. */
public final class DamagedRecord implements ArchiveEntry {
    private final long offset;
    private final String reason;

    DamagedRecord(long offset, String reason) {
        this.offset = offset;
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    @Override
    public long offset() {
        return offset;
    }

    /** {@return what is wrong with it, in a line} */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return offset + ": " + reason;
    }
}
