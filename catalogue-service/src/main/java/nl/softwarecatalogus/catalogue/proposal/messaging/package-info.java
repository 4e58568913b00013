// SPDX-License-Identifier: EUPL-1.2
/** What became of proposals of usage, told without their outcome. */
@NullMarked
package nl.softwarecatalogus.catalogue.proposal.messaging;

import org.jspecify.annotations.NullMarked;
