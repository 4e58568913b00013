// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.system;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on the whole system: {@code LocalSystem}, {@code Gateway} and {@code Region} are there as parameters. The system
 * starts before the first of these tests and stops after the last one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSystem.class)
public @interface AcceptanceTest {}
