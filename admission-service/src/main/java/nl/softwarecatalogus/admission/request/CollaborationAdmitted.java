// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** VNG admitted the collaboration or community: it becomes an organisation. */
public record CollaborationAdmitted(AdmissionState admission) implements AdmissionEvent {}
