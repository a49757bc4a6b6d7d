// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a file is packed, by its name. */
enum Packing {
    NONE,
    GZIP,
    ZSTANDARD;

    private static final int BUFFER = 1 << 16;

    static Packing of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? GZIP : name.endsWith(".zst") ? ZSTANDARD : NONE;
    }

    /** A stream that packs what is written into another one. */
    OutputStream over(OutputStream out) throws IOException {
        return switch (this) {
            case NONE -> out;
            case GZIP -> new GZIPOutputStream(out, BUFFER);
            case ZSTANDARD -> new ZstdOutputStream(out);
        };
    }
}
