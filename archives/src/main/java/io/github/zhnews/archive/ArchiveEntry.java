// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.archive;

/** What an archive holds at a place: a page, or something that should be one and can't be read. */
public sealed interface ArchiveEntry permits ArchivedPage, DamagedRecord {
    /** {@return where the entry begins} In bytes of a WARC file as it is, or as gzip packs it; in unpacked
     * bytes of what Zstandard packs and of lines of JSON. */
    long offset();
}
