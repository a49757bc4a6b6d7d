package io.github.zhnews.fields;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.Times;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells at a glance what a line may state. Reading a line for labels and names is costly next to looking at its characters, and
 * most lines around a text have none of the words with which a label or a byline begins.
 */
final class Mark {
    static final int TIME = 1;
    static final int STOP = 1 << 1;
    static final int COMMA = 1 << 2;
    static final int SOURCE = 1 << 3;
    static final int AUTHOR = 1 << 4;
    static final int EDITOR = 1 << 5;
    static final int CHANGE = 1 << 6;

    /** The character begins a word of {@link #WORDS}. */
    private static final int BEGINS_WORD = 1 << 7;

    private static final byte[] MARKS = new byte[1 << 16];

    /** The first two characters of words, packed and sorted, and what the words tell. */
    private static final int[] WORDS;

    private static final byte[] WORD_MARKS;

    static {
        mark(TIME, Times.SIGNS);
        mark(STOP, "。！？");
        mark(COMMA, "，");
        var words = new TreeMap<Integer, Integer>();
        add(words, SOURCE, "来源 來源 稿源 出处 出處 转自 轉自 转载 轉載 摘自 来自 來自 原载 原載 原创 原創 So");
        add(words, AUTHOR, """
                作者 记者 記者 撰文 撰稿 撰写 编译 編譯 翻译 翻譯 译者 譯者 采写 採寫 采访 採訪 采编 採編 整理 执笔 執筆 供稿 通讯 通訊 实习 實習 特派
                论员 論員 主笔 主筆 特约 特約 专栏 特稿 报道 報導 報道 道员 文字 文/ 文／ 文： 文: 文| 文｜ 文丨 文图 文圖 文、 图文 By
                """);
        add(words, EDITOR, "编辑 編輯 责编 責編 责任 責任 选稿 選稿 编审 編審 Ed");
        add(words, CHANGE, "更新 修改 Up Mo");
        WORDS = new int[words.size()];
        WORD_MARKS = new byte[words.size()];
        int n = 0;
        for (var word : words.entrySet()) {
            WORDS[n] = word.getKey();
            WORD_MARKS[n++] = word.getValue().byteValue();
        }
    }

    private Mark() {}

    /** The marks at a position of a line that ends at {@code to}. */
    static int at(char[] s, int i, int to) {
        int mark = MARKS[s[i]] & 0xFF;
        return (mark & BEGINS_WORD) == 0 ? mark : mark & ~BEGINS_WORD | word(s, i, to);
    }

    /** What a word tells, which may have spaces between its characters: 来　源. */
    private static int word(char[] s, int i, int to) {
        int next = i + 1;
        while (next < to && Spaces.isSpace(s[next])) {
            next++;
        }
        int word = next == to ? -1 : Arrays.binarySearch(WORDS, s[i] << 16 | s[next]);
        return word < 0 ? 0 : WORD_MARKS[word];
    }

    private static void mark(int mark, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            MARKS[characters.charAt(i)] |= (byte) mark;
        }
    }

    private static void add(Map<Integer, Integer> all, int mark, String words) {
        for (var word : words.strip().split("\\s+")) {
            mark(BEGINS_WORD, word.substring(0, 1));
            all.merge(word.charAt(0) << 16 | word.charAt(1), mark, (a, b) -> a | b);
        }
    }
}
