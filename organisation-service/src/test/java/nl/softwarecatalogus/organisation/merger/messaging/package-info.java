// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.organisation.merger.messaging;

import org.jspecify.annotations.NullMarked;
