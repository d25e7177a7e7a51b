/** Rules about text that was decoded wrongly. */
@NullMarked
package dev.copydesk.rules.encoding;

import org.jspecify.annotations.NullMarked;
