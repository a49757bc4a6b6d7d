// SPDX-License-Identifier: Apache-2.0
package consumer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.zhnews.rule.RuleSet;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static final String PAGE = """
            <title>云溪古镇元宵灯会开幕_云溪日报</title>
            <h1>云溪古镇元宵灯会开幕</h1>
            <p>云溪古镇元宵灯会昨晚开幕，三千盏手工花灯沿河点亮，吸引了周边县市的游客前来观赏，石桥上人流缓缓而行。</p>
            <p>主办方介绍，灯会将持续到本周日，每晚七点亮灯，十点熄灯，游客可以免费入场，猜中灯谜的还能领到纪念品。</p>
            """;

    @Test
    void aHeadlineIsRead() {
        assertEquals("云溪古镇元宵灯会开幕", Headlines.of(PAGE));
    }

    @Test
    void rulesOnTheClassPathAreFound() {
        assertFalse(RuleSet.discovered().forHost("news.sina.com.cn").isEmpty());
    }
}
