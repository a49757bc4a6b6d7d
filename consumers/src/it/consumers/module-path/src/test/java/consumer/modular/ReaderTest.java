// SPDX-License-Identifier: Apache-2.0
package consumer.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhnews.NewsParser;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static final String PAGE = """
            <title>山城早报</title>
            <h2 id="headline">山城缆车今晨恢复运行</h2>
            <div id="story"><p>停运三周的山城缆车今天早上六点半恢复运行，首班车上坐满了赶早市的居民，车厢里说的都是新换的钢索。</p></div>
            """;

    @Test
    void theLibraryIsAModule() {
        assertTrue(NewsParser.class.getModule().isNamed());
    }

    @Test
    void rulesOfTheRulesModuleAreFound() {
        assertFalse(RuleSet.discovered().forHost("news.sina.com.cn").isEmpty());
    }

    @Test
    void aRuleOfAFileIsUsed() {
        var extraction = Reader.create().read(PAGE, URI.create("https://shancheng.example/1.html"));

        assertEquals("山城缆车今晨恢复运行", extraction.article().title());
        assertEquals("shancheng/pc-2024", extraction.report().layout());
    }
}
