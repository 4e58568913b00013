// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

/** Who may look (kijkers): one collaboration, or the people of all municipalities, other governments and collaborations. */
public enum Audience {
    COLLABORATION,
    GOVERNMENTS
}
