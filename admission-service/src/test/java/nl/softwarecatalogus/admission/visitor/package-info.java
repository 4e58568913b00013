// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.admission.visitor;

import org.jspecify.annotations.NullMarked;
