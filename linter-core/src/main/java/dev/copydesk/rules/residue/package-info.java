/** Rules about what the page around an article, or its markup, left behind in it. */
@NullMarked
package dev.copydesk.rules.residue;

import org.jspecify.annotations.NullMarked;
