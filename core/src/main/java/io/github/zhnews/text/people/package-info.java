// SPDX-License-Identifier: Apache-2.0
/** Reads who wrote, edited and published: names, roles, bylines, sign-offs, datelines and the names of media. */
@NullMarked
package io.github.zhnews.text.people;

import org.jspecify.annotations.NullMarked;
