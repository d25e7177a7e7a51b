/** What writers let stand, and rules about the marks with which they do. */
@NullMarked
package dev.copydesk.rules.stet;

import org.jspecify.annotations.NullMarked;
