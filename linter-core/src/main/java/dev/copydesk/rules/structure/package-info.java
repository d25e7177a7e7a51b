/** Rules about how an article hangs together: what was cut off, what was stitched together. */
@NullMarked
package dev.copydesk.rules.structure;

import org.jspecify.annotations.NullMarked;
