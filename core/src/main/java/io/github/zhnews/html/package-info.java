/**
 * From bytes to a page that can be asked: character sets, the flat tree of elements and text, data in scripts. Internal: not
 * exported by the module.
 */
@NullMarked
package io.github.zhnews.html;

import org.jspecify.annotations.NullMarked;
