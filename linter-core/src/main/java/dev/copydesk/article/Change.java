package dev.copydesk.article;

import dev.copydesk.source.Span;

/**
 * What is to stand in a source instead of what stands there.
 *
 * @param span in UTF-16 offsets of the source; empty for an insertion
 * @param text as the source's markup writes it
 */
public record Change(Span span, String text) {}
