// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder at one time.
 *
 * @param versions the files as they were read
 * @param inForce what is in force of each, which is an earlier version where a file is refused; no two have the same claim
 * @param refused why files are refused
 * @param rules the rules in force
 */
record Snapshot(
        SortedMap<Path, Version> versions,
        SortedMap<Path, RuleReader.Result> inForce,
        List<RuleFileException> refused,
        RuleSet rules) {
    static final Snapshot EMPTY = new Snapshot(new TreeMap<>(), new TreeMap<>(), List.of(), RuleSet.none());

    /** What follows when the files have been read again. */
    Snapshot next(SortedMap<Path, Version> read) {
        var refusals = new TreeMap<Path, RuleFileException>();
        var kept = new TreeMap<Path, RuleReader.Result>();
        var fresh = new TreeMap<Path, RuleReader.Result>();
        read.forEach((file, version) -> {
            var old = inForce.get(file);
            if (version.result() != null) {
                (version.result().equals(old) ? kept : fresh).put(file, version.result());
            } else {
                refusals.put(file, Objects.requireNonNull(version.refusal()));
                if (old != null) {
                    kept.put(file, old);
                }
            }
        });
        boolean again;
        do {
            again = takeBack(kept, fresh, refusals);
        } while (again);
        kept.putAll(fresh);
        var unchanged = kept.equals(inForce);
        return new Snapshot(read, kept, List.copyOf(refusals.values()), unchanged ? rules : ruleSet(kept));
    }

    /** The same when the folder can't be read. */
    Snapshot refusing(RuleFileException refusal) {
        return new Snapshot(versions, inForce, List.of(refusal), rules);
    }

    /**
     * Refuses fresh files that claim what others have, until the old version of one is back in its place, which may have
     * claims of its own.
     *
     * @return whether that happened
     */
    private boolean takeBack(
            Map<Path, RuleReader.Result> kept,
            SortedMap<Path, RuleReader.Result> fresh,
            Map<Path, RuleFileException> refusals) {
        var owners = new HashMap<String, Path>();
        kept.forEach((file, result) -> result.claims().keySet().forEach(claim -> owners.put(claim, file)));
        for (var entry : List.copyOf(fresh.entrySet())) {
            var file = entry.getKey();
            var refusal = conflict(file, entry.getValue(), owners);
            if (refusal == null) {
                entry.getValue().claims().keySet().forEach(claim -> owners.put(claim, file));
                continue;
            }
            refusals.put(file, refusal);
            fresh.remove(file);
            var old = inForce.get(file);
            if (old != null) {
                kept.put(file, old);
                return true;
            }
        }
        return false;
    }

    private static @Nullable RuleFileException conflict(Path file, RuleReader.Result result, Map<String, Path> owners) {
        for (var claim : result.claims().entrySet()) {
            var owner = owners.get(claim.getKey());
            if (owner != null) {
                var reason = claim.getKey() + " is claimed by " + owner.getFileName() + " already";
                return claim.getValue().wrong(file.toString(), reason, null);
            }
        }
        return null;
    }

    private static RuleSet ruleSet(Map<Path, RuleReader.Result> inForce) {
        return RuleSet.of(inForce.values().stream().map(RuleReader.Result::rule).toArray(PortalRule[]::new));
    }
}
