// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.membership.invitation;

import org.jspecify.annotations.NullMarked;
