// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.platform.mail;

import org.jspecify.annotations.NullMarked;
