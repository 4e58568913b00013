// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param remindDaysBefore how many days before an open invitation expires people are reminded of it, each time once */
@ConfigurationProperties("softwarecatalogus.membership.invitation")
record InvitationProperties(List<Integer> remindDaysBefore) {}
