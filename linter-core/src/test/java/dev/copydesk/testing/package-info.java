/** Helpers that tests of several packages share. */
@NullMarked
package dev.copydesk.testing;

import org.jspecify.annotations.NullMarked;
