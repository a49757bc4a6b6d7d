/** Rules for single news portals, found by the parser through the service loader. */
module io.github.zhnews.portals {
    requires transitive io.github.zhnews;
    requires static org.jspecify;
}
