// SPDX-License-Identifier: EUPL-1.2
/** Reading a GEMMA release, and looking its concepts (begrippen) up. */
@NullMarked
package nl.softwarecatalogus.catalogue.gemma.web;

import org.jspecify.annotations.NullMarked;
