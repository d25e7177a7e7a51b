/** Runs rules over an article and merges what they find. */
@NullMarked
package dev.copydesk.lint;

import org.jspecify.annotations.NullMarked;
