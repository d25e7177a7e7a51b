/** What becomes of Vale's configuration. */
@NullMarked
package dev.copydesk.style.vale;

import org.jspecify.annotations.NullMarked;
