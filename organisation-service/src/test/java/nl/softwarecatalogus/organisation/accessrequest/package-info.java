// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.organisation.accessrequest;

import org.jspecify.annotations.NullMarked;
