package io.github.zhnews.dump;

import java.util.BitSet;
import java.util.List;

/**
 * What the lines of a dump are.
 *
 * @param end the line behind the last one, notes and promotion at its end included
 */
record DumpParts(int title, int first, int end, BitSet headings, List<String> keywords) {}
