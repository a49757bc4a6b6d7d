package io.github.zhnews.text.people;

import io.github.zhnews.text.Endings;
import io.github.zhnews.text.MediaNames;
import org.jspecify.annotations.Nullable;

/** Reads what bylines append to a name: the place and the fact of reporting, as in 王某某台北報導 or 曹某5月13日报道. */
final class Reports {
    private static final Endings VERBS = Endings.of(
            "综合报道", "綜合報導", "综合报导", "綜合報道", "連線報導", "连线报道", "專題報導", "专题报道", "摄影报道", "攝影報導", "报道", "報導", "报导", "報道",
            "专电", "專電");

    /** These end other words too; they count behind a day or the name of a medium. */
    private static final Endings TELEGRAMS = Endings.of("电", "電", "讯", "訊");

    private static final String[] FROM = {"发自", "發自"};

    private static final Endings PLACES = Endings.of(
            "台北", "臺北", "新北", "基隆", "桃園", "新竹", "苗栗", "台中", "臺中", "彰化", "南投", "雲林", "嘉義", "台南", "臺南", "高雄", "屏東", "宜蘭",
            "花蓮", "台東", "臺東", "澎湖", "金門", "馬祖", "連江", "北京", "上海", "广州", "廣州", "深圳", "天津", "重庆", "重慶", "香港", "澳门", "澳門",
            "東京", "东京", "华盛顿", "華盛頓", "纽约", "紐約", "倫敦", "伦敦", "首爾", "首尔", "綜合", "综合", "外電", "特稿");

    private Reports() {}

    /**
     * What stands before 报道 and the like, without day and place, or {@code null} where the word does not end so.
     *
     * @param named whether a role word says that a name begins the word, so that what is no name is a place
     */
    static @Nullable String reporter(String s, boolean named) {
        for (var from : FROM) {
            int i = s.indexOf(from);
            if (i > 0) {
                return s.substring(0, i);
            }
        }
        int verb = VERBS.lengthIn(s);
        if (verb > 0) {
            return verb == s.length() ? null : withoutPlace(withoutDay(s.substring(0, s.length() - verb)), named);
        }
        if (TELEGRAMS.lengthIn(s) == 0) {
            return null;
        }
        var rest = s.substring(0, s.length() - 1);
        var undated = withoutDay(rest);
        return undated.length() < rest.length() || MediaNames.isMedium(rest) ? withoutPlace(undated, named) : null;
    }

    /** Whether a word is a mere note of reporting: 台北報導, 综合报道, 发自上海. */
    static boolean isNote(String s) {
        if (s.startsWith(FROM[0]) || s.startsWith(FROM[1])) {
            return true;
        }
        if (VERBS.lengthIn(s) == s.length()) {
            return true;
        }
        var reporter = reporter(s, false);
        return reporter != null && !PersonNames.isName(reporter);
    }

    /** Whether a text ends in a day in figures: 5月9日, 12日. */
    static boolean endsInDay(String s) {
        return withoutDay(s).length() < s.length();
    }

    private static String withoutDay(String s) {
        int end = s.length();
        if (!s.endsWith("日")) {
            return s;
        }
        int i = end - 1;
        while (i > 0 && (Character.isDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '月' || s.charAt(i - 1) == '年')) {
            i--;
        }
        return i < end - 1 ? s.substring(0, i) : s;
    }

    private static String withoutPlace(String s, boolean named) {
        int length = s.length();
        int place = PLACES.lengthIn(s);
        var rest = s.substring(0, length - place);
        if (place > 0 && (rest.isEmpty() || PersonNames.isName(rest))) {
            return rest;
        }
        // Most names have three characters and most places two.
        boolean splits = named && (length == 4 || length == 5) && !PersonNames.isName(s);
        return splits && PersonNames.isName(s.substring(0, length - 2)) ? s.substring(0, length - 2) : s;
    }
}
