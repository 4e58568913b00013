// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/** One fault as it reaches the client, in the reader's language. */
record InvalidParamView(String name, String code, String reason) {}
