/**
 * LanguageTool's files of rules, read when Copydesk is built, so that a text's rules can be made
 * without reading the others. Decision 16 says how and why.
 */
@NullMarked
package dev.copydesk.languagetool.prepared;

import org.jspecify.annotations.NullMarked;
