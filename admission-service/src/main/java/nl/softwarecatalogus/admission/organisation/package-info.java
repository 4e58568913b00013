// SPDX-License-Identifier: EUPL-1.2
/** What is remembered here of organisations (organisaties), which belong to another service. */
@NullMarked
package nl.softwarecatalogus.admission.organisation;

import org.jspecify.annotations.NullMarked;
