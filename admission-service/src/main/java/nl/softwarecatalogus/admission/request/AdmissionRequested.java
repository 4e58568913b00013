// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** VNG received a request, by whichever channel. */
public record AdmissionRequested(AdmissionState admission) implements AdmissionEvent {}
