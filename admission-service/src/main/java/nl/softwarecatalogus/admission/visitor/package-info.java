// SPDX-License-Identifier: EUPL-1.2
/** Visitors (bezoekers): people without an account, and how often they may do what. */
@NullMarked
package nl.softwarecatalogus.admission.visitor;

import org.jspecify.annotations.NullMarked;
