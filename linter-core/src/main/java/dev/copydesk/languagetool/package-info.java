/**
 * LanguageTool behind an interface of our own; no other package touches {@code org.languagetool}.
 */
@NullMarked
package dev.copydesk.languagetool;

import org.jspecify.annotations.NullMarked;
