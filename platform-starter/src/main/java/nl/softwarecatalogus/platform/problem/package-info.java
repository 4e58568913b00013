// SPDX-License-Identifier: EUPL-1.2
/** Refusals and how they reach a person or program: problem+json (RFC 9457) in Dutch and English. */
@NullMarked
package nl.softwarecatalogus.platform.problem;

import org.jspecify.annotations.NullMarked;
