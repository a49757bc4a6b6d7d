// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells why a rule file is refused, and where in it the fault is. The message says all of it. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The file as it was named. */
    private final String file;

    /** The line, from 1; 0 for the whole file. */
    private final int line;

    /** The column, from 1; 0 for the whole file. */
    private final int column;

    /** What is wrong. */
    private final String reason;

    RuleFileException(String file, int line, int column, String reason, @Nullable Throwable cause) {
        super(file + (line > 0 ? ":" + line + ":" + column : "") + ": " + inOneLine(reason), cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.reason = inOneLine(reason);
    }

    /** The fault of a file as a whole. */
    RuleFileException(String file, String reason, @Nullable Throwable cause) {
        this(file, 0, 0, reason, cause);
    }

    /** Messages of others, such as that of a bad regular expression, have lines. */
    private static String inOneLine(String reason) {
        return reason.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** {@return the file's path, or the name that was given for its text} */
    public String file() {
        return file;
    }

    /** {@return the line of the part at fault, from 1; 0 if the file as a whole is at fault} */
    public int line() {
        return line;
    }

    /**
     * {@return the column where the part at fault begins, in characters (code points) from 1; 0 if the file as a whole is at
     * fault}
     */
    public int column() {
        return column;
    }

    /** {@return what is wrong, without the place: a line in English} */
    public String reason() {
        return reason;
    }
}
