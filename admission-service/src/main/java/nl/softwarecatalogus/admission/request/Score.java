// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/**
 * How well the candidate meets one criterion.
 *
 * @param score 1 (insufficient) to 5 (excellent)
 */
public record Score(String criterion, int score) {}
