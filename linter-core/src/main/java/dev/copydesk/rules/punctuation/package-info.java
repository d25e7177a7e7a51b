/** Rules about apostrophes, quotation marks and the marks beside them. */
@NullMarked
package dev.copydesk.rules.punctuation;

import org.jspecify.annotations.NullMarked;
