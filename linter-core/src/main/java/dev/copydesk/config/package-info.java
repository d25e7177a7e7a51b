/**
 * The house's configuration: what {@code copydesk.yaml} may say, and what it says of an article.
 */
@NullMarked
package dev.copydesk.config;

import org.jspecify.annotations.NullMarked;
