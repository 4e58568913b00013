// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

/** A page elsewhere, and what to call it. */
public record Link(String label, String url) {}
