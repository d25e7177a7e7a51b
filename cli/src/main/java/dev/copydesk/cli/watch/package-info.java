/** Notices what becomes of files. */
@NullMarked
package dev.copydesk.cli.watch;

import org.jspecify.annotations.NullMarked;
