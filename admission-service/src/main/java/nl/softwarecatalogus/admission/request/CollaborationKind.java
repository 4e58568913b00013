// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** Kinds of collaboration (DOMAIN section 4); a community has none. The contract gives the Dutch words. */
public enum CollaborationKind {
    ICT_SHARED_SERVICES,
    ENVIRONMENTAL_AGENCY,
    CIVIL_SERVICE_MERGER,
    SOCIAL_DOMAIN,
    TAX_COLLABORATION,
    MULTI_DOMAIN_ARRANGEMENT,
    EXECUTIVE_ORGANISATION,
    ARCHIVE_SERVICE,
    OPERATIONS_ORGANISATION,
    JOINT_ARRANGEMENT,
    CENTRE_MUNICIPALITY_ARRANGEMENT,
    SERVICE_LEVEL_AGREEMENT,
    MUNICIPAL_REORGANISATION,
    SHARED_SERVICE_CENTRE
}
