// SPDX-License-Identifier: EUPL-1.2
/** Tells of usage (gebruik), and hears what was settled for it when a member left (ontvlechting). */
@NullMarked
package nl.softwarecatalogus.catalogue.usage.messaging;

import org.jspecify.annotations.NullMarked;
