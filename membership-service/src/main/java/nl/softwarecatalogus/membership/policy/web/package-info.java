// SPDX-License-Identifier: EUPL-1.2
/** The policy API. */
@NullMarked
package nl.softwarecatalogus.membership.policy.web;

import org.jspecify.annotations.NullMarked;
