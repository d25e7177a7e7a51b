/** Mechanical damage of every kind, done on purpose to measure what is repaired. */
@NullMarked
package dev.copydesk.injection;

import org.jspecify.annotations.NullMarked;
