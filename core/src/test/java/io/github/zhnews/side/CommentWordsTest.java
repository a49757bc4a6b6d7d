// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.side.CommentWords.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3条评论; 3; -1; false",
                "3 評論; 3; -1; false",
                "3則留言; 3; -1; false",
                "1,088 跟帖; 1088; -1; false",
                "1.2万评论; 12000; -1; false",
                "3萬跟贴; 30000; -1; false",
                "评论(3); 3; -1; false",
                "评论 （ 3）; -1; -1; false",
                "我要评论【3】; 3; -1; false",
                "跟贴 19; 19; -1; false",
                "跟贴19参与206; 19; 206; false",
                "参与206跟贴19; 19; 206; false",
                "跟贴19參與206; 19; 206; false",
                "參與(5); -1; 5; false",
                "5人参与; -1; 5; false",
                "5位网友参与; -1; 5; false",
                "共有 3 位网友发表了评论; 3; -1; true",
                "全部3条评论; 3; -1; true",
                "已有3条评论; 3; -1; true",
                "查看剩下的 3条评论 共有; 3; -1; false",
                "3条评论打印; 3; -1; false",
                "999999999评论; 999999999; -1; false",
            })
    void numbersBesideTheWordsAreCounts(String line, int comments, int participants, boolean isTotal) {
        var count = CommentWords.read(line);
        assertThat(count)
                .isEqualTo(comments < 0 && participants < 0 ? null : new Count(comments, participants, isTotal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "评论",
                "三条评论",
                "3条评论员文章",
                "环保评论(3)",
                "人士参与 (48)",
                "评论 3",
                "评论：3",
                "跟贴3元",
                "1234567890评论",
                "1.5评论",
                "万评论",
                "1.2.3万评论",
                "点赞3",
                ""
            })
    void otherNumbersAreNone(String line) {
        assertThat(CommentWords.read(line)).isNull();
    }

    @Test
    void wordsAloneAreLabels() {
        assertThat(CommentWords.isLabel("跟贴")).isTrue();
        assertThat(CommentWords.isLabel("參與")).isTrue();
        assertThat(CommentWords.isLabel("跟贴3")).isFalse();
        assertThat(CommentWords.mayCount("热门跟贴")).isTrue();
        assertThat(CommentWords.mayCount("5人参与")).isTrue();
        assertThat(CommentWords.mayCount("5人点赞")).isFalse();
    }

    @Test
    void countIsFilledByTheOtherNumberAlone() {
        var comments = new Count(19, -1, false);
        var participants = new Count(-1, 206, true);
        assertThat(comments.isFilledBy(participants)).isTrue();
        assertThat(participants.isFilledBy(comments)).isTrue();
        assertThat(comments.isFilledBy(comments)).isFalse();
        assertThat(new Count(0, 0, false).isFilledBy(participants)).isFalse();
        assertThat(comments.isFilledBy(new Count(0, 0, false))).isFalse();
        assertThat(comments.with(participants)).isEqualTo(new Count(19, 206, true));
    }
}
