// SPDX-License-Identifier: EUPL-1.2
/** The invitations API. */
@NullMarked
package nl.softwarecatalogus.membership.invitation.web;

import org.jspecify.annotations.NullMarked;
