// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.organisation.account;

import org.jspecify.annotations.NullMarked;
