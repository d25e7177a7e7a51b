/** Chooses edits, applies them, and lints again until nothing changes. */
@NullMarked
package dev.copydesk.fix;

import org.jspecify.annotations.NullMarked;
