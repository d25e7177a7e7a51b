/** Style rules, one by one and as the packages that people use. */
@NullMarked
package dev.copydesk.style;

import org.jspecify.annotations.NullMarked;
