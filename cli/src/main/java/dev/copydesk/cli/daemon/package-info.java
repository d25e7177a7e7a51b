/** A process that stays ready, and how another has it do its work. */
@NullMarked
package dev.copydesk.cli.daemon;

import org.jspecify.annotations.NullMarked;
