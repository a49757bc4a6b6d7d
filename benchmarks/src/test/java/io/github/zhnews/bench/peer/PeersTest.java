// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhnews.bench.BundledPage;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeersTest {
    private static final URI URL = URI.create("https://www.example.com/2024/0805/1.html");

    static List<Peer> all() {
        return Peers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void peerReadsAPortalsPageWithAndWithoutItsAddress(Peer peer) throws Exception {
        assumeTrue(!(peer instanceof Boilerpipe) || Boilerpipe.COUNTS_CHINESE_WORDS);
        var passage = "灾后重建的账也在算";
        assertThat(peer.read(BundledPage.PORTAL.html(), URL).text()).contains(passage);
        assertThat(peer.read(BundledPage.PORTAL.html(), null).text()).contains(passage);
        assertThat(peer.version()).matches("\\d+\\.\\d.*");
    }

    @Test
    void peersAreThere() {
        assertThat(Peers.all())
                .extracting(Peer::name)
                .startsWith(Peers.ZHNEWS, Peers.ZHNEWS_NO_RULES)
                .contains("Readability4J", "Crux", "boilerpipe", "webmagic", "jsoup-text")
                .doesNotHaveDuplicates();
    }

    @Test
    void ownReadingHasAllFields() throws Exception {
        var reading = Peers.own().get(1).read(BundledPage.PORTAL.html(), URL);

        assertThat(reading.title()).startsWith("水位回落之后");
        assertThat(reading.published()).startsWith("2024-08-05T10:42");
        assertThat(reading.source()).isEqualTo("芦洲日报");
        assertThat(reading.authors()).isNotNull();
        assertThat(reading.editors()).isNotNull();
        assertThat(reading.images()).isNotNull();
    }
}
