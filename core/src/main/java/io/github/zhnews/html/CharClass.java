package io.github.zhnews.html;

/** What a character counts as while a page is scanned. */
final class CharClass {
    static final byte LETTER = 1;
    static final byte COMMA = 2;

    private static final byte[] ASCII = new byte[128];

    /** Sets of characters below 64, one bit each. */
    private static final long TAG_SPACE = set(" \n\t\r\f");

    private static final long ENDS_NAME = TAG_SPACE | set("/>");
    private static final long ENDS_ATTRIBUTE_NAME = ENDS_NAME | set("=");
    private static final long ENDS_VALUE = TAG_SPACE | set(">");

    static {
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

    static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isTagSpace(char c) {
        return isIn(TAG_SPACE, c);
    }

    /** Whether the name of an element ends before a character. */
    static boolean endsName(char c) {
        return isIn(ENDS_NAME, c);
    }

    static boolean endsAttributeName(char c) {
        return isIn(ENDS_ATTRIBUTE_NAME, c);
    }

    /** Whether the value of an attribute without quotes ends before a character. */
    static boolean endsValue(char c) {
        return isIn(ENDS_VALUE, c);
    }

    private static boolean isIn(long set, char c) {
        return c < 64 && (set >>> c & 1) != 0;
    }

    private static long set(String chars) {
        long set = 0;
        for (int i = 0; i < chars.length(); i++) {
            set |= 1L << chars.charAt(i);
        }
        return set;
    }
}
