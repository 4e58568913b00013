// SPDX-License-Identifier: EUPL-1.2
/** Who did what: append-only, and sealed so that tampering shows (auditspoor, BIO2). */
@NullMarked
package nl.softwarecatalogus.platform.audit;

import org.jspecify.annotations.NullMarked;
