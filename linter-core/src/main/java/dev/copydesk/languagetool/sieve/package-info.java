/**
 * Tells quickly which of LanguageTool's patterns cannot match a sentence, so that it need not look.
 */
@NullMarked
package dev.copydesk.languagetool.sieve;

import org.jspecify.annotations.NullMarked;
