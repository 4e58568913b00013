// SPDX-License-Identifier: EUPL-1.2
/** The five services and the gateway as processes, with their AOT caches (toepassingen). */
@NullMarked
package nl.softwarecatalogus.local.application;

import org.jspecify.annotations.NullMarked;
