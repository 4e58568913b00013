// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

/** GEMMA asks that what fills in the component complies with the standard; both by Object ID. */
record ComponentStandard(String componentId, String standardId, Requirement requirement) {}
