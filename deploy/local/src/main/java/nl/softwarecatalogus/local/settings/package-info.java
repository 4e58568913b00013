// SPDX-License-Identifier: EUPL-1.2
/** What is started where: parts, ports, folders, secrets and the options of one start (instellingen). */
@NullMarked
package nl.softwarecatalogus.local.settings;

import org.jspecify.annotations.NullMarked;
