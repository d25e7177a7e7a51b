/** Rules about blanks, lines and what was glued together or torn apart. */
@NullMarked
package dev.copydesk.rules.spacing;

import org.jspecify.annotations.NullMarked;
