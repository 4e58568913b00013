// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean's method that handles events: {@code void remember(OrganisationState data, EventMetadata event)}, the
 * second parameter being optional. It runs in one database transaction with the record that the event was handled, so
 * its effect happens once. Types nobody names are ignored.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEvent {

    String topic();

    String[] types();
}
