// SPDX-License-Identifier: Apache-2.0
/**
 * The words of Chinese news pages: labels, roles, names of media, phrases around a text, what sites call their elements. They
 * stand in the resource files beside this package, in groups whose comments say why; no other code lists words. A new word is
 * a line in one of the files.
 */
@NullMarked
package io.github.zhnews.vocabulary;

import org.jspecify.annotations.NullMarked;
