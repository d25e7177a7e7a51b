/**
 * Rules that are written in YAML, in the format of Vale's styles: read from folders, zip files and
 * the class path, each becomes a rule like any other.
 */
@NullMarked
package dev.copydesk.style;

import org.jspecify.annotations.NullMarked;
