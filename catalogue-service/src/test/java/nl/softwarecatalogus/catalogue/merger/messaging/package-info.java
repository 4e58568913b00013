// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.catalogue.merger.messaging;

import org.jspecify.annotations.NullMarked;
