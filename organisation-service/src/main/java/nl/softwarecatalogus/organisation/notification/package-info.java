// SPDX-License-Identifier: EUPL-1.2
/** Notifications (meldingen): what people of an organisation are told of what others did, each person once. */
@NullMarked
package nl.softwarecatalogus.organisation.notification;

import org.jspecify.annotations.NullMarked;
