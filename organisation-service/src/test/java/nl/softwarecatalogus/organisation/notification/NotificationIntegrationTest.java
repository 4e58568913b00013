// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.softwarecatalogus.organisation.AccountIntegrationTest;
import org.springframework.context.annotation.Import;

/** The whole service with people, the other services' events, a mail server and a clock at hand. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AccountIntegrationTest
@Import({Press.class, Mailbox.class})
public @interface NotificationIntegrationTest {}
