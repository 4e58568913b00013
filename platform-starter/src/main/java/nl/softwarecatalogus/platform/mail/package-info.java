// SPDX-License-Identifier: EUPL-1.2
/** Mails (mails) that wait until they are sent: kept with the change they tell of, sent once after it. */
@NullMarked
package nl.softwarecatalogus.platform.mail;

import org.jspecify.annotations.NullMarked;
