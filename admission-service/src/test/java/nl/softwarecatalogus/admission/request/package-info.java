// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.admission.request;

import org.jspecify.annotations.NullMarked;
