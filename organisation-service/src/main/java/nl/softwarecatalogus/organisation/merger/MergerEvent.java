// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** What happened to a merger, with how it stands since. */
public sealed interface MergerEvent
        permits OrganisationMergerPlanned,
                OrganisationsMerged,
                OrganisationMergerCompleted,
                OrganisationMergerCancelled {

    MergerState merger();
}
