// SPDX-License-Identifier: EUPL-1.2
/** The yearly review of rights (rechtencontrole): is everybody who may act for an organisation still to do so? */
@NullMarked
package nl.softwarecatalogus.organisation.review;

import org.jspecify.annotations.NullMarked;
