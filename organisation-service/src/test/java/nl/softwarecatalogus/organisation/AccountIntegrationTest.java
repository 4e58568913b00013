// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.softwarecatalogus.organisation.identity.IdentityTestConfiguration;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.springframework.context.annotation.Import;

/** The whole service, with organisations, people and an identity provider at hand. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({Desk.class, Staff.class, IdentityTestConfiguration.class})
public @interface AccountIntegrationTest {}
