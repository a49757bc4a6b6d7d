// SPDX-License-Identifier: Apache-2.0
package consumer.modular;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.rulefile.RuleFile;
import java.net.URI;

public final class Reader {
    private static final String RULE = """
            id: shancheng
            name: 山城早报
            hosts: [shancheng.example]
            layouts:
              - name: pc-2024
                seen: {from: 2024-01, to: 2026-10, pages: 5}
                has: ["#headline", "#story"]
                title:
                  - text: "#headline"
                body: "#story"
            """;

    private final NewsParser parser = NewsParser.builder()
            .rules(RuleSet.of(RuleFile.read(RULE, "shancheng.yaml")).plus(RuleSet.discovered()))
            .build();

    private Reader() {}

    public static Reader create() {
        return new Reader();
    }

    public Extraction read(String html, URI url) {
        return parser.read(PageInput.html(html).at(url)).extraction();
    }
}
