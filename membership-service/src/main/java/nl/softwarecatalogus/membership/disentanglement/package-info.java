// SPDX-License-Identifier: EUPL-1.2
/** Settling what was shared when a member leaves (ontvlechting). */
@NullMarked
package nl.softwarecatalogus.membership.disentanglement;

import org.jspecify.annotations.NullMarked;
