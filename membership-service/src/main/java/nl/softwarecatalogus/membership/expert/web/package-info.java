// SPDX-License-Identifier: EUPL-1.2
/** The community's side, and the personal link (persoonlijke link) of the expert. */
@NullMarked
package nl.softwarecatalogus.membership.expert.web;

import org.jspecify.annotations.NullMarked;
