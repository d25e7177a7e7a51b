package dev.copydesk.languagetool.sieve;

import org.jspecify.annotations.Nullable;

/**
 * The tag of a reading or of a phrase.
 *
 * @param text null for none
 * @param counts whether the reading counts as tagged
 * @param number the same for the same; -1 if it has none
 */
record Tag(@Nullable String text, boolean counts, int number) {}
