/**
 * What the English dictionary knows of a word: whether it exists and which parts of speech it has.
 */
@NullMarked
package dev.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;
