/** The contract between rules and the rest of the house, and the catalog of rules. */
@NullMarked
package dev.copydesk.rule;

import org.jspecify.annotations.NullMarked;
