// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

/**
 * What becomes of accounts when organisations go up in another.
 *
 * @param moved persons who will act for an organisation that is new to them
 * @param collapsed rights that come together with others of the same person
 */
public record CarryOver(long moved, long collapsed) {}
