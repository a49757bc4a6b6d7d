// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Limits;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final int BODY = 3;

    private static Tree tree(String body) {
        var tree = new TreeBuilder(Limits.defaults()).build("<!DOCTYPE html><html><head></head><body>" + body);
        assertThat(tree.tag(BODY)).isEqualTo(Tag.BODY);
        return tree;
    }

    @Test
    void lettersCountWhatAReaderSees() {
        var tree = tree("<p>春a1 。&#20013;&nbsp;</p><script>abc</script><select><option>x</select><p>夏é</p>");
        assertThat(tree.letters(BODY)).isEqualTo(6);
        assertThat(tree.letters(BODY + 1)).isEqualTo(4);
    }

    @Test
    void lettersInLinksCountApart() {
        var tree = tree("<p>春<a href=x>夏秋</a>冬<a name=y>东</a></p><a href=z><p>西</a>南</p>");
        assertThat(tree.letters(BODY)).isEqualTo(7);
        assertThat(tree.linkLetters(BODY)).isEqualTo(3);
        assertThat(tree.linkLetters(BODY + 1)).isEqualTo(2);
        assertThat(tree.lettersBetween(BODY + 1, tree.end(BODY + 1))).isEqualTo(5);
    }

    @Test
    void linkThatIsNeverClosedEndsWithItsBlock() {
        var tree = tree("<div><a href=x>春</div><div>夏</div>");
        assertThat(tree.linkLetters(BODY)).isEqualTo(1);
    }

    @Test
    void stopsCountOutsideOfLinks() {
        var tree = tree("<p>春，夏、秋。冬,a,b!&hellip;</p><a href=x>东，西。</a>");
        assertThat(tree.stops(BODY)).isEqualTo(5);
        assertThat(tree.stopsBetween(BODY + 1, tree.end(BODY + 1))).isEqualTo(5);
        assertThat(tree.linkLettersBetween(BODY + 1, tree.size())).isEqualTo(2);
    }

    @Test
    void subtreeIsARangeOfNodes() {
        var tree = tree("<div><p>春</p><p>夏</p></div>秋");
        int div = BODY + 1;
        assertThat(tree.firstChild(div)).isEqualTo(div + 1);
        assertThat(tree.nextSibling(div + 1)).isEqualTo(div + 3);
        assertThat(tree.nextSibling(div + 3)).isEqualTo(-1);
        assertThat(tree.firstChild(div + 2)).isEqualTo(-1);
        assertThat(tree.nextSibling(div)).isEqualTo(tree.size() - 1);
        assertThat(tree.nextSibling(0)).isEqualTo(-1);
        assertThat(tree.isWithin(div + 2, div)).isTrue();
        assertThat(tree.isWithin(div, div)).isTrue();
        assertThat(tree.isWithin(tree.size() - 1, div)).isFalse();
        assertThat(new String(tree.chars(), tree.textFrom(div), tree.textTo(div) - tree.textFrom(div)))
                .isEqualTo("春夏");
    }

    @Test
    void textThatNobodyReadsIsLeftOut() {
        var tree = tree("<button>东</button>春<svg><text>西</text></svg>夏<noscript>南</noscript>");
        assertThat(new String(tree.chars(), 0, tree.textTo(0))).isEqualTo("春夏");
    }

    @Test
    void buffersOfALargePageAreNotKept() {
        var builder = new TreeBuilder(Limits.defaults());
        builder.build("<p>春</p>".repeat(1000));
        assertThat(builder.isKeepable(1 << 16)).isTrue();
        builder.build("<p>春</p>".repeat(10000));
        assertThat(builder.isKeepable(1 << 16)).isFalse();
    }
}
