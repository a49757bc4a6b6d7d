package io.github.zhnews.fields;

import io.github.zhnews.page.Page;
import java.util.Locale;

/** Pages that a server sends in place of an article. */
public final class ErrorPages {
    private static final int MAX_CHARS = 40;
    private static final String[] STARTS = {"404", "403", "500 ", "502 ", "503 ", "error", "not found", "object moved"};
    private static final String[] PARTS = {
        "404 not found", "页面不存在", "頁面不存在", "页面没有找到", "找不到页面", "找不到网页", "找不到頁面", "找不到該頁", "访问的页面", "页面出错", "访问出错", "页面丢失"
    };

    private ErrorPages() {}

    /** Whether the title says that there is no such page. */
    public static boolean isOne(Page page) {
        var title = page.documentTitle();
        if (title.length() > MAX_CHARS) {
            return false;
        }
        var lower = title.toLowerCase(Locale.ROOT);
        for (var start : STARTS) {
            if (lower.startsWith(start)) {
                return true;
            }
        }
        for (var part : PARTS) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
