package dev.copydesk.fix;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;

/** A fix picked for a finding. */
record Choice(Finding finding, Fix fix) {}
