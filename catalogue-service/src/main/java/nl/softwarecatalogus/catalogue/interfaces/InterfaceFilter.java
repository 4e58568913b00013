// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which interfaces are asked for; what is null does not matter.
 *
 * @param organisationId who registered it, or in whose landscape it is
 * @param applicationId at either end
 * @param otherApplicationId at the other end than {@code applicationId}, whichever that is
 * @param memberId in whose landscape one of its ends is
 */
public record InterfaceFilter(
        UUID organisationId,
        @Nullable UUID applicationId,
        @Nullable UUID otherApplicationId,
        @Nullable UUID memberId,
        @Nullable String externalFacilityId,
        @Nullable InterfaceType type,
        @Nullable String standardVersionId) {

    public InterfaceFilter {
        refuseNull("externalFacilityId", externalFacilityId);
        refuseNull("standardVersionId", standardVersionId);
    }

    /** Of a query's {@code connection}. Only what is asked: a condition that may be absent is planned badly. */
    String conditions() {
        return (applicationId == null ? "" : " AND :application IN (source_application_id, target_application_id)")
                + (otherApplicationId == null ? "" : " AND :other IN (source_application_id, target_application_id)")
                + (bothEnds() ? " AND source_application_id IS DISTINCT FROM target_application_id" : "")
                + (memberId == null ? "" : " AND :member IN (source_member_id, target_member_id)")
                + (externalFacilityId == null ? "" : " AND external_facility_id = :facility")
                + (type == null ? "" : " AND connection.type = :type")
                + (standardVersionId == null
                        ? ""
                        : " AND EXISTS (SELECT FROM application_interface_standard"
                                + " WHERE interface_id = connection.id AND standard_version_id = :standard)");
    }

    StatementSpec applyTo(StatementSpec query) {
        return query.param("organisation", organisationId)
                .param("application", applicationId)
                .param("other", otherApplicationId)
                .param("member", memberId)
                .param("facility", externalFacilityId)
                .param("type", type == null ? null : type.name())
                .param("standard", standardVersionId);
    }

    /** Two applications that differ: an interface of one with the same at another member is not between them. */
    private boolean bothEnds() {
        return applicationId != null && otherApplicationId != null && !applicationId.equals(otherApplicationId);
    }

    private static void refuseNull(String name, @Nullable String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam(name, "null-character"));
        }
    }
}
