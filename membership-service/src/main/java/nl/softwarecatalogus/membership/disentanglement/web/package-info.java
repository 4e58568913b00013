// SPDX-License-Identifier: EUPL-1.2
/** The disentanglement API. */
@NullMarked
package nl.softwarecatalogus.membership.disentanglement.web;

import org.jspecify.annotations.NullMarked;
