// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/** One obstacle as it reaches the client, in the reader's language. */
record ConflictView(String id, String name, String code, String reason) {}
