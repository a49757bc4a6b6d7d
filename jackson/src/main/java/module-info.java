// SPDX-License-Identifier: Apache-2.0
/** The format in which results are written as JSON. */
module io.github.zhnews.jackson {
    requires transitive com.fasterxml.jackson.core;
    requires transitive io.github.zhnews;
    requires static org.jspecify;

    exports io.github.zhnews.jackson.stream;
}
