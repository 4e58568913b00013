// SPDX-License-Identifier: EUPL-1.2
/** Processes of this machine: started, awaited, watched, and stopped without leaving one behind (processen). */
@NullMarked
package nl.softwarecatalogus.local.process;

import org.jspecify.annotations.NullMarked;
