/** The Maven plugin: each goal turns its parameters into one request and hands it over. */
@NullMarked
package dev.copydesk.maven;

import org.jspecify.annotations.NullMarked;
