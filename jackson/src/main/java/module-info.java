// SPDX-License-Identifier: Apache-2.0
import com.fasterxml.jackson.databind.Module;
import io.github.zhnews.jackson.ZhnewsModule;

/** What the library returns as JSON, with Jackson 2. */
module io.github.zhnews.jackson {
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.zhnews;
    requires static org.jspecify;

    exports io.github.zhnews.jackson;
    exports io.github.zhnews.jackson.stream;

    provides Module with
            ZhnewsModule;
}
