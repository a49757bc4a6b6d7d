// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

/** What holds the credits: the less else it may hold, the less it takes to make a name of a word. */
enum Bounds {
    /** The beginning of a sentence may follow. */
    NONE,
    /** A line, in which an unknown word among names is one. */
    LINE,
    /** A bracket around a dateline or behind a text, in which a role vouches for a single one, too. */
    BRACKET
}
