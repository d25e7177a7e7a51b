/** What a whole article says about a question, collected once and asked by many rules. */
@NullMarked
package dev.copydesk.evidence;

import org.jspecify.annotations.NullMarked;
