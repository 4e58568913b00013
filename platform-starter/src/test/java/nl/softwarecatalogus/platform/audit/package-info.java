// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.platform.audit;

import org.jspecify.annotations.NullMarked;
