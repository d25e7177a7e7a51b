/** What was found before, kept in files, so that it need not be found again. */
@NullMarked
package dev.copydesk.cache;

import org.jspecify.annotations.NullMarked;
