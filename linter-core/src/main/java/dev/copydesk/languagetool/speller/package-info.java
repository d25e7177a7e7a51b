/**
 * The words of a dictionary that are near to a misspelt one, looked for as morfologik's speller
 * does, in a fraction of its time. Decision 18 says how and why.
 */
@NullMarked
package dev.copydesk.languagetool.speller;

import org.jspecify.annotations.NullMarked;
