package dev.copydesk.fix;

import dev.copydesk.rule.Applicability;
import dev.copydesk.source.Span;

/**
 * An edit that was made.
 *
 * @param rule the rule that asked for it
 * @param span where in the original source, in UTF-16 offsets
 * @param before what it replaced
 * @param after what it put there
 * @param applicability of the fix it belongs to
 * @param evidence of the finding it belongs to; empty if it had none
 */
public record AppliedEdit(
    String rule,
    Span span,
    String before,
    String after,
    Applicability applicability,
    String evidence) {}
