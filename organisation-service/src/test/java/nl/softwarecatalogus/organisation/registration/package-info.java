// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.organisation.registration;

import org.jspecify.annotations.NullMarked;
