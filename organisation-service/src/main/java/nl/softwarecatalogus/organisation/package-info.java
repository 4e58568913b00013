// SPDX-License-Identifier: EUPL-1.2
/** Phase 1: organisations, their accounts and who may act for whom (organisaties en toegang). */
@NullMarked
package nl.softwarecatalogus.organisation;

import org.jspecify.annotations.NullMarked;
