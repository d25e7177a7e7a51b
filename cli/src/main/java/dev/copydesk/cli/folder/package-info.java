/** The files as they look from a folder that is not the process's own. */
@NullMarked
package dev.copydesk.cli.folder;

import org.jspecify.annotations.NullMarked;
