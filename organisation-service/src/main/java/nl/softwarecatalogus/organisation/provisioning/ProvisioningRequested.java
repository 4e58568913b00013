// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.provisioning;

/** There is something to tell the identity provider, once the transaction has been committed. */
public record ProvisioningRequested() {}
