package dev.copydesk.article.html;

/**
 * An attribute that has a value.
 *
 * @param name in lower case
 * @param start where its value begins in the source, behind the quotation mark
 * @param end where its value ends
 * @param quote the mark around it; NUL if there is none
 */
record Attribute(String name, int start, int end, char quote) {}
