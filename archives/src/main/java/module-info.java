// SPDX-License-Identifier: Apache-2.0
/** The pages of web archives and of lines of JSON. */
module io.github.zhnews.archives {
    requires com.fasterxml.jackson.core;
    requires com.github.luben.zstd_jni;
    requires dec; // org.brotli
    requires transitive io.github.zhnews;
    requires jwarc;
    requires static org.jspecify;

    exports io.github.zhnews.archive;
}
