// SPDX-License-Identifier: EUPL-1.2
/** Tells that an expert came or went (deelname), never who it is. */
@NullMarked
package nl.softwarecatalogus.membership.expert.messaging;

import org.jspecify.annotations.NullMarked;
