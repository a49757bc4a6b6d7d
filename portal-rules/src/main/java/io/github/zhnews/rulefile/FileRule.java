// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** A rule that was in a file; rule sets take over what it says. */
record FileRule(String id, String name, Set<String> hosts, List<Layout> layouts) implements PortalRule {}
