// SPDX-License-Identifier: EUPL-1.2
/** What others are told of invitations (uitnodigingen). */
@NullMarked
package nl.softwarecatalogus.membership.invitation.messaging;

import org.jspecify.annotations.NullMarked;
