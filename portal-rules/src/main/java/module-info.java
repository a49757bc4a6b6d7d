import io.github.zhnews.portals.NetEaseRule;
import io.github.zhnews.portals.SinaRule;
import io.github.zhnews.rule.PortalRule;

/** Rules for single news portals, found by the parser through the service loader. */
module io.github.zhnews.portals {
    requires transitive io.github.zhnews;
    requires static org.jspecify;

    exports io.github.zhnews.portals;

    provides PortalRule with
            SinaRule,
            NetEaseRule;
}
