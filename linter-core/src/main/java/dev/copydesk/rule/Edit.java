package dev.copydesk.rule;

import dev.copydesk.source.Span;

/**
 * One replacement.
 *
 * @param span what is replaced, in UTF-16 offsets of the decoded source; empty for an insertion
 * @param replacement what takes its place; empty for a deletion
 */
public record Edit(Span span, String replacement) {}
