package io.github.zhnews.rulefile;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** A rule that was in a file. No record: parsers look rules up by identity, which must not cost a walk over the hosts. */
final class FileRule implements PortalRule {
    private final String id;
    private final String name;
    private final Set<String> hosts;
    private final List<Layout> layouts;

    FileRule(String id, String name, Set<String> hosts, List<Layout> layouts) {
        this.id = id;
        this.name = name;
        this.hosts = hosts;
        this.layouts = layouts;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> hosts() {
        return hosts;
    }

    @Override
    public List<Layout> layouts() {
        return layouts;
    }

    @Override
    public String toString() {
        return id;
    }
}
