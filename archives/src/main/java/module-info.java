// SPDX-License-Identifier: Apache-2.0
/** The pages of web archives and of lines of JSON, and the table of what was read of them. */
module io.github.zhnews.archives {
    requires com.fasterxml.jackson.core;
    requires com.github.luben.zstd_jni;
    requires dec; // org.brotli
    requires transitive io.github.zhnews;
    requires jwarc;
    requires static org.jspecify;

    exports io.github.zhnews.archive;
    exports io.github.zhnews.table;

    uses io.github.zhnews.table.TableFormat;
}
