package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;

/** A fix picked for a finding. */
public record Choice(Finding finding, Fix fix) {}
