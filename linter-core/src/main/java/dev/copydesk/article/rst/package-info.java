/** Reads reStructuredText, that of Sphinx and of Python's PEPs included. */
@NullMarked
package dev.copydesk.article.rst;

import org.jspecify.annotations.NullMarked;
