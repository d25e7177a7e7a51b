/** Classes of mechanical damage, each done to clean prose at random places. */
@NullMarked
package dev.copydesk.injection;

import org.jspecify.annotations.NullMarked;
