// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.shape.Shape;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one piece of a page is compared with others for, is remembered: a page twice as long allocates about twice as much. */
class AllocationGrowthTest {
    private static final int CHARACTERS = 60_000;

    /** Buffers are doubled where they are full, so one of the two may have a half of its own unused. */
    private static final double STEEPEST = 2.7;

    private static final String TEXT = "<h1>云溪渡口恢复通航</h1><p>2024-05-06 09:30 来源：云溪日报</p>"
            + "<p>停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。</p>".repeat(4);

    private enum Entry {
        PAGE,
        DUMP,
        LIST;

        private void read(NewsParser parser, String page) {
            switch (this) {
                case PAGE -> parser.read(PageInput.html(page)).page();
                case DUMP -> parser.read(PageInput.text(page)).page();
                case LIST -> parser.read(PageInput.html(page)).list();
            }
        }

        private long allocated(Shape shape, int characters) {
            var parser = NewsParser.builder().rules(RuleSet.none()).build();
            var page = shape.page(characters);
            var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            read(parser, page);
            long before = thread.getCurrentThreadAllocatedBytes();
            read(parser, page);
            return thread.getCurrentThreadAllocatedBytes() - before;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Headers of share lists that no list follows.
                "PAGE|''|<p>名称</p>|''",
                // Names that a page's head gives as its writers'.
                "PAGE|<meta name=author content='|林小舟 |'>",
                // Times of broadcasts beside each other.
                "PAGE|<div>|<div><p>开播时间：3-02 09:00</p><p>渡口直播{n}</p></div>|</div>",
                // Links to one address.
                "LIST|''|<li><a href=/2024/05/06/1.html>停航三个月的云溪渡口恢复通航</a>|''",
                // Lists beside each other.
                "LIST|''|<ul><li><a href=/2024/1{n}.html>停航三个月的云溪渡口恢复通航{n}</a><li><a href=/2024/2{n}.html>渡口管理所更换渡船{n}</a></ul>|''",
            })
    void twiceThePageAllocatesTwiceAsMuch(Entry entry, String start, String piece, String end) {
        var shape = Shape.of(piece, start, piece, end + TEXT);

        assertThat(entry.allocated(shape, 2 * CHARACTERS))
                .isLessThan((long) (STEEPEST * entry.allocated(shape, CHARACTERS)));
    }

    /** Any line above a dump's text may be its headline, and stands again where the headline is repeated. */
    @Test
    void linesOfADumpAreMadeOnce() {
        var above = "云溪渡口恢复通航的那些日子\n".repeat(3) + "渡口的雾散得比往年早一些\n".repeat(50);
        var shape = Shape.of("dump", above, "船工{n}说江面上的雾比往年散得早，赶早市的人不必再绕行上游的公路桥。\n");

        assertThat(Entry.DUMP.allocated(shape, CHARACTERS)).isLessThan(150L * CHARACTERS);
    }
}
