/** Figures for people to read; nothing here passes or fails. */
@NullMarked
package dev.copydesk.benchmark;

import org.jspecify.annotations.NullMarked;
