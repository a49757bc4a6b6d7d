// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortalsPageTest {
    private static final Path FILE = Path.of("PORTALS.md");

    private static final String UPDATE =
            "PORTALS.md is not what the rules say. To write it anew: mvn -pl core,portal-rules"
                    + " test -Dtest=PortalsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dportals.update=true";

    @Test
    void listOfPortalsIsWhatTheRulesSay() throws IOException {
        var page = PortalsPage.of(
                RuleSet.discovered().rules(), Fixture.all().stream().collect(groupingBy(Fixture::name)));
        if (Boolean.getBoolean("portals.update")) {
            Files.writeString(FILE, page);
        }

        assertThat(FILE).as(UPDATE).exists().hasContent(page);
    }
}
