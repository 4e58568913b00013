// SPDX-License-Identifier: EUPL-1.2
/** The mail catcher: every mail that the system sends is kept and can be read here (postvak). */
@NullMarked
package nl.softwarecatalogus.local.mail;

import org.jspecify.annotations.NullMarked;
