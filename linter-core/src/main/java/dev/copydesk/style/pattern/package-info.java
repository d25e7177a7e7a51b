/**
 * Regular expressions as styles write them, run with Java's engine and an end to their patience.
 */
@NullMarked
package dev.copydesk.style.pattern;

import org.jspecify.annotations.NullMarked;
