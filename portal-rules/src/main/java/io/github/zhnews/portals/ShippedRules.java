// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All shipped rules. What tells which of them a page needs is in an index; a rule's file is read when it is needed. */
public final class ShippedRules implements RuleSource {
    /** For the service loader. */
    public ShippedRules() {}

    @Override
    public List<PortalRule> rules() {
        return List.copyOf(RuleIndex.read(resource(RuleIndex.NAME)));
    }

    /** A file beside this class. */
    static String resource(String name) {
        try (var in = ShippedRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: the build of zhnews-portal-rules did not end");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }
}
