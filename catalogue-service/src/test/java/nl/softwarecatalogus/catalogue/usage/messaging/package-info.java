// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.catalogue.usage.messaging;

import org.jspecify.annotations.NullMarked;
