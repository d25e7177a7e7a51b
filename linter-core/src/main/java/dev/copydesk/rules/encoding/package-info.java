/**
 * Rules about characters that a wrong decoding, a converter or a keyboard put in place of others.
 */
@NullMarked
package dev.copydesk.rules.encoding;

import org.jspecify.annotations.NullMarked;
