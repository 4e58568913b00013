// SPDX-License-Identifier: EUPL-1.2
/** The whole system on one machine: started, watched and stopped as separate processes (lokaal systeem). */
@NullMarked
package nl.softwarecatalogus.local;

import org.jspecify.annotations.NullMarked;
