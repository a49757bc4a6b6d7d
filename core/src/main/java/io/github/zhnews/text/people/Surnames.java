package io.github.zhnews.text.people;

import java.util.BitSet;
import java.util.Set;

/**
 * Chinese surnames in simplified and traditional characters. Rare surnames that are everyday words (国, 都, 能, 通 …) are left
 * out: taking a word for a name does more harm than missing a bearer.
 */
final class Surnames {
    private static final BitSet SINGLE = bits("""
            赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑
            薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季
            麻贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴荣翁荀羊惠甄
            曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓隗谷车侯宓蓬全郗班秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹龙叶韶郜黎蓟薄宿白蒲邰鄂索咸籍赖卓蔺屠蒙池乔
            胥苍闻莘党翟谭贡劳逄姬申冉郦雍璩桑桂濮牛寿边扈燕冀郏浦尚温庄晏柴瞿阎慕连茹习宦艾容向古易戈廖庾暨耿匡文寇阙欧殳沃蔚夔隆巩聂晁敖冷訾阚
            那简饶曾沙鞠丰巢关蒯查荆游竺逯肖闫付仝苟佟覃岳佘苑帅揭冼尧迟原战展邸郄揣牟修栗谌仉初楚丛鹿矫亓隋楼涂芦卿庹商佴谯笪阳代陆况郇邝敬雒蒿
            仵麦尼禤趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒竇雲蘇範魯韋馬鳳兪費賀湯羅畢鄔樂時齊顧黃蕭談龐紀項藍閔賈婁顏鍾鐘駱萬盧經繆應單鄧鬱諸鈕龔
            榮儲烏車寧欒厲劉葉龍賴藺喬蒼聞黨譚貢勞酈邊溫莊閻習闕歐鞏聶闞簡饒豐關遊蓋閆嶽遲戰諶叢矯樓塗蘆陽陸況鄺
            """);

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "宇文", "长孙",
            "長孫", "司徒", "司空", "夏侯", "端木", "轩辕", "軒轅", "南宫", "南宮", "西门", "西門", "独孤", "獨孤", "申屠", "呼延", "拓跋", "淳于", "单于",
            "闻人", "聞人", "赫连", "赫連", "澹台", "澹臺", "公冶", "濮阳", "濮陽", "太史", "公羊", "万俟", "钟离", "鍾離", "百里", "东郭", "東郭", "第五",
            "左丘", "巫马");

    private Surnames() {}

    static boolean isSurname(char c) {
        return SINGLE.get(c);
    }

    /** Whether the text begins with a surname of two characters. */
    static boolean beginsWithCompound(String s) {
        return s.length() > 2 && COMPOUND.contains(s.substring(0, 2));
    }

    private static BitSet bits(String characters) {
        var bits = new BitSet();
        characters.chars().filter(c -> c > ' ').forEach(bits::set);
        return bits;
    }
}
