/** Marked-up articles as a whole: damage in their prose is repaired, nothing else is touched. */
@NullMarked
package dev.copydesk.markup;

import org.jspecify.annotations.NullMarked;
