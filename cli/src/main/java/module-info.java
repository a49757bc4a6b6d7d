// SPDX-License-Identifier: Apache-2.0
/** The command line of zhnews. */
module io.github.zhnews.cli {
    requires com.fasterxml.jackson.core;
    requires com.github.luben.zstd_jni;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.github.zhnews;
    requires io.github.zhnews.archives;
    requires io.github.zhnews.jackson;
    requires io.github.zhnews.portals;
    requires static org.jspecify;

    // picocli sets annotated fields.
    opens io.github.zhnews.cli to
            info.picocli;
}
