/** Findings that are known and tolerated: how one is known again, and the file that keeps them. */
@NullMarked
package dev.copydesk.baseline;

import org.jspecify.annotations.NullMarked;
