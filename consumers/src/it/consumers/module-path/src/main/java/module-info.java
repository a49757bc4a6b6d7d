// SPDX-License-Identifier: Apache-2.0
module consumer.modular {
    requires transitive io.github.zhnews;
    requires io.github.zhnews.portals;

    exports consumer.modular;
}
