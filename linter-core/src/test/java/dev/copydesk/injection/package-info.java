/** Damage done on purpose, to measure how much of it is repaired. */
@NullMarked
package dev.copydesk.injection;

import org.jspecify.annotations.NullMarked;
