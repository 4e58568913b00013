// SPDX-License-Identifier: EUPL-1.2
/** Hears of shared usage (gedeeld gebruik), and tells what was settled. */
@NullMarked
package nl.softwarecatalogus.membership.disentanglement.messaging;

import org.jspecify.annotations.NullMarked;
