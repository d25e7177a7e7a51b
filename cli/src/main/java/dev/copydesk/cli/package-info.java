/** The command line: turns options into one request and prints reports. */
@NullMarked
package dev.copydesk.cli;

import org.jspecify.annotations.NullMarked;
