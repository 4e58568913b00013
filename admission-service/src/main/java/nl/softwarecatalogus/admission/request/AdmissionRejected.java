// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** VNG rejected the request, with reasons that only the applicant and VNG read. */
public record AdmissionRejected(AdmissionState admission) implements AdmissionEvent {}
