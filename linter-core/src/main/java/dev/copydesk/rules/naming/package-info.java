/** Rules about the names of countries and organisations. */
@NullMarked
package dev.copydesk.rules.naming;

import org.jspecify.annotations.NullMarked;
