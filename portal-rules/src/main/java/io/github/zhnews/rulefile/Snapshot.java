// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder at one time.
 *
 * @param inForce what is in force of each file, which is what stood in it before where it is refused; no two have the same claim
 * @param refused why files are refused
 * @param rules the rules in force
 */
record Snapshot(SortedMap<Path, RuleReader.Result> inForce, List<RuleFileException> refused, RuleSet rules) {
    static final Snapshot EMPTY = new Snapshot(new TreeMap<>(), List.of(), RuleSet.none());

    /** What follows when the files, in the order of their names, are read again. */
    Snapshot next(List<Path> files) {
        var next = new TreeMap<Path, RuleReader.Result>();
        var owners = new HashMap<String, Path>();
        var refusals = new ArrayList<RuleFileException>();
        for (var file : files) {
            var before = inForce.get(file);
            RuleReader.@Nullable Result taken;
            try {
                taken = read(file, before);
                checkClaims(taken, owners);
            } catch (RuleFileException e) {
                refusals.add(e);
                taken = before;
            }
            if (taken != null && Collections.disjoint(taken.claims().keySet(), owners.keySet())) {
                next.put(file, taken);
                taken.claims().keySet().forEach(claim -> owners.put(claim, file));
            }
        }
        return new Snapshot(next, List.copyOf(refusals), next.equals(inForce) ? rules : ruleSet(next));
    }

    /** The same when the folder can't be read. */
    Snapshot refusing(RuleFileException refusal) {
        return new Snapshot(inForce, List.of(refusal), rules);
    }

    private static RuleReader.Result read(Path file, RuleReader.@Nullable Result before) {
        var text = RuleText.of(file);
        return before != null && before.text().equals(text) ? before : RuleReader.read(text);
    }

    private static void checkClaims(RuleReader.Result read, Map<String, Path> owners) {
        read.claims().forEach((claim, node) -> {
            var owner = owners.get(claim);
            if (owner != null) {
                throw read.text().wrong(node, claim + " is claimed by " + owner.getFileName() + " already");
            }
        });
    }

    private static RuleSet ruleSet(Map<Path, RuleReader.Result> inForce) {
        return RuleSet.of(inForce.values().stream().map(RuleReader.Result::rule).toArray(PortalRule[]::new));
    }
}
