// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** What a new register meant for organisations. */
public record FollowedRegister(int registered, int revised) {}
