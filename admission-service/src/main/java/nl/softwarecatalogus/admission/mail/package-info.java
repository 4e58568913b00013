// SPDX-License-Identifier: EUPL-1.2
/** The texts of mails (mails) to applicants. */
@NullMarked
package nl.softwarecatalogus.admission.mail;

import org.jspecify.annotations.NullMarked;
