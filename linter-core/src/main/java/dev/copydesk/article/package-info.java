/** Formats: the text of a source as blocks of prose that map back to it. */
@NullMarked
package dev.copydesk.article;

import org.jspecify.annotations.NullMarked;
