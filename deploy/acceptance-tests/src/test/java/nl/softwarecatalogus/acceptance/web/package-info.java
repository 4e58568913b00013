// SPDX-License-Identifier: EUPL-1.2
/** Whoever asks something of the gateway: by token, or in a browser. */
@NullMarked
package nl.softwarecatalogus.acceptance.web;

import org.jspecify.annotations.NullMarked;
