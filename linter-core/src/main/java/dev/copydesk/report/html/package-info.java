/** The report as one page for people who never open a terminal. */
@NullMarked
package dev.copydesk.report.html;

import org.jspecify.annotations.NullMarked;
