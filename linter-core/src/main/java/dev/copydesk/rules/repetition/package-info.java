/** Rules about what stands in an article more than once. */
@NullMarked
package dev.copydesk.rules.repetition;

import org.jspecify.annotations.NullMarked;
