/** Loaded classes in a file, so that the next process need not load them one by one. */
@NullMarked
package dev.copydesk.cli.archive;

import org.jspecify.annotations.NullMarked;
