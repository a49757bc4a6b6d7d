package io.github.zhnews.dump;

import java.util.BitSet;
import java.util.List;

/**
 * What the lines of a dump are.
 *
 * @param title the line that is the headline, or -1
 * @param first the first line of the text
 * @param end the line behind the last one, notes and promotion at its end included
 * @param headings the lines of the text that are headings
 * @param keywords the keywords
 */
record DumpParts(int title, int first, int end, BitSet headings, List<String> keywords) {}
