/** One request over many articles: what the command line and the Maven plugin both ask for. */
@NullMarked
package dev.copydesk.run;

import org.jspecify.annotations.NullMarked;
