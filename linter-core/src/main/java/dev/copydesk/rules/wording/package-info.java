/** Rules about words that took the place of others. */
@NullMarked
package dev.copydesk.rules.wording;

import org.jspecify.annotations.NullMarked;
