package io.github.zhnews.dump;

/**
 * A line of a dump.
 *
 * @param isItem whether a sign before it makes it an entry of a list
 * @param isCaption whether it looks like the caption of what follows
 *
 */
record DumpLine(String text, boolean isItem, boolean isCaption) {}
