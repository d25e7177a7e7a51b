/** Expressions of the .NET kind, run with Java's engine. */
@NullMarked
package dev.copydesk.style.pattern;

import org.jspecify.annotations.NullMarked;
