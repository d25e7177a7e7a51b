/** Bytes to text and back: finding articles, decoding them, writing them atomically. */
@NullMarked
package dev.copydesk.source;

import org.jspecify.annotations.NullMarked;
