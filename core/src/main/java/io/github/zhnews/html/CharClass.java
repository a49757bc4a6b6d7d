package io.github.zhnews.html;

/** What a character counts as while a page is scanned. */
final class CharClass {
    static final byte SPACE = 1;
    static final byte LETTER = 2;
    static final byte COMMA = 3;

    private static final byte[] ASCII = new byte[128];

    static {
        for (int c = 0; c <= ' '; c++) {
            ASCII[c] = SPACE;
        }
        for (int c = 0; c < 128; c++) {
            if (Character.isLetterOrDigit(c)) {
                ASCII[c] = LETTER;
            }
        }
        ASCII[','] = COMMA;
    }

    private CharClass() {}

    static byte ascii(char c) {
        return ASCII[c];
    }

    /** The stops that run through Chinese sentences and are rare in menus and link lists. */
    static boolean isStop(char c) {
        return switch (c) {
            case '，', '。', '！', '？', '；', '、', '：', '”', '」', '…' -> true;
            default -> false;
        };
    }

    static boolean isLetter(char c) {
        return c < 128 ? ASCII[c] == LETTER : isHan(c) || Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c < 0xA000 || c >= 0x3400 && c < 0x4DC0;
    }

    static boolean isTagSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
