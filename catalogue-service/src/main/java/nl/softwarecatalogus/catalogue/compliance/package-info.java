// SPDX-License-Identifier: EUPL-1.2
/** Which standards an application or module complies with (conformiteit), and the evidence. */
@NullMarked
package nl.softwarecatalogus.catalogue.compliance;

import org.jspecify.annotations.NullMarked;
