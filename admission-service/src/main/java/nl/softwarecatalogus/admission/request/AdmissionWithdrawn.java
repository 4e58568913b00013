// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** The applicant took the request back before there was a decision. */
public record AdmissionWithdrawn(AdmissionState admission) implements AdmissionEvent {}
