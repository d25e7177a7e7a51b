/** Processes of ours that nobody waits for. */
@NullMarked
package dev.copydesk.cli.background;

import org.jspecify.annotations.NullMarked;
