// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** What happened to an admission request, with how it stands since. */
public sealed interface AdmissionEvent
        permits AdmissionRequested, CollaborationAdmitted, AdmissionRejected, AdmissionWithdrawn {

    AdmissionState admission();
}
