// SPDX-License-Identifier: Apache-2.0
/** Portal rules as YAML files, loaded and replaced while a program runs. */
module io.github.zhnews.rulefile {
    requires transitive io.github.zhnews;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports io.github.zhnews.rulefile;
}
