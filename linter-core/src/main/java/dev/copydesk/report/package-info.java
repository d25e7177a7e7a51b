/** Findings and fixes as people and machines read them: one class per output format. */
@NullMarked
package dev.copydesk.report;

import org.jspecify.annotations.NullMarked;
