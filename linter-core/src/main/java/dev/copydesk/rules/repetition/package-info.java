/** Rules about what stands twice. */
@NullMarked
package dev.copydesk.rules.repetition;

import org.jspecify.annotations.NullMarked;
