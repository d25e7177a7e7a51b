/** Reads Vale's configuration and says the same in ours. */
@NullMarked
package dev.copydesk.style.vale;

import org.jspecify.annotations.NullMarked;
