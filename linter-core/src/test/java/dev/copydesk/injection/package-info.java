/** Damage of every class, done to clean prose to see whether the rules undo it. */
@NullMarked
package dev.copydesk.injection;

import org.jspecify.annotations.NullMarked;
