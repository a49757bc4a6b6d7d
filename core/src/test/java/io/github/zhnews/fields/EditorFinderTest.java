// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditorFinderTest {
    private static List<String> editors(Around page) {
        var found = EditorFinder.candidates(page.read()).first();
        return found == null ? List.of() : found.value();
    }

    @Test
    void severalLabelsNameSeveralEditors() {
        assertThat(editors(Around.none().after("<div>编辑：钱可 责任编辑：孙立言</div>"))).containsExactly("钱可", "孙立言");
        assertThat(editors(Around.none().end("<p>编辑/钱可</p>").after("<div>责任编辑：孙立言_NB1234</div>")))
                .containsExactly("钱可", "孙立言");
    }

    @Test
    void bracketsAndListsAreRead() {
        assertThat(editors(Around.none().end("<p>(责编：钱可、孙立言)</p>"))).containsExactly("钱可", "孙立言");
        assertThat(editors(Around.none().end("<div>[ 责编：钱可 ]</div>"))).containsExactly("钱可");
    }

    @Test
    void signOffOfTheLastParagraphNamesTheEditor() {
        assertThat(editors(Around.none().end("<p>桥头的茶摊也重新支了起来，老人们又坐到了柳树底下。（編輯：錢可）1130513</p>")))
                .containsExactly("錢可");
    }

    @Test
    void emptyAndOtherRolesBesideTheEditorDoNoHarm() {
        assertThat(editors(Around.none().after("<div>栏目主编：钱可 文字编辑： 题图来源： 图片编辑：</div>")))
                .containsExactly("钱可");
        assertThat(editors(Around.none().end("<p>编辑|钱可 语音|孙舟 一审|周行</p>"))).containsExactly("钱可");
        assertThat(editors(Around.none().end("<p>責任編輯：TNL HK<br>核稿編輯：錢可</p>"))).containsExactly("TNL HK", "錢可");
    }

    @Test
    void nameMayStandOnTheLineBelowItsLabel() {
        assertThat(editors(Around.none().after("<div>责任编辑：</div><div>钱可 孙立言</div>")))
                .containsExactly("钱可", "孙立言");
        assertThat(editors(Around.none().after("<div>责任编辑：</div><div>钱可 推荐的文章</div>")))
                .isEmpty();
        assertThat(editors(Around.none().after("<td>网编：山雀站</td>"))).containsExactly("山雀站");
    }

    @Test
    void codeStandsForAnEditorWithoutName() {
        assertThat(editors(Around.none().after("<div>(责任编辑：UN107)</div>"))).containsExactly("UN107");
    }

    @Test
    void editorInTheBarCounts() {
        assertThat(editors(Around.bar("<p>2019-03-04 10:20 | 责任编辑: 钱可 | 来源： 青岩日报</p>")))
                .containsExactly("钱可");
        assertThat(editors(Around.bar("<p>2019-03-04 10:20 作者：赵一禾 选稿：钱可</p>"))).containsExactly("钱可");
    }

    @Test
    void editorBehindOtherMattersIsFound() {
        assertThat(editors(Around.none()
                        .after(
                                "<div>分享到：</div><ul><li><a href='/1'>下游便桥下月拆除</a></li><li><a href='/2'>观景台动工</a></li></ul>"
                                        + "<div>( 编辑： 钱可 ) 【打印】【关闭】</div>")))
                .containsExactly("钱可");
    }

    @Test
    void menuAboveTheHeadlineNamesNoEditor() {
        assertThat(editors(Around.bar("<p>2019-03-04 10:20</p>").above("<ul><li>•责任编辑：钱可</li></ul>")))
                .isEmpty();
    }

    @Test
    void readersCommentsNameNoEditor() {
        assertThat(editors(Around.none().after("<div class='comment-list'><p>责任编辑：钱可 你出来解释一下</p></div>")))
                .isEmpty();
    }

    @Test
    void emptyLabelNamesNobody() {
        assertThat(editors(Around.none().end("<p>责任编辑：</p>"))).isEmpty();
    }

    @Test
    void regionThatReachesBeyondTheTextDoesNotHideTheEditor() {
        var more = new StringBuilder("<p>责任编辑：钱可</p>");
        for (int i = 0; i < 30; i++) {
            more.append("<div><a href='/").append(i).append("'>茶摊</a></div>");
        }
        assertThat(editors(Around.none().end(more.toString()))).containsExactly("钱可");
    }
}
