// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ComplianceRepository extends Repository<Compliance, UUID> {

    Compliance saveAndFlush(Compliance compliance);

    void delete(Compliance compliance);

    void flush();

    Optional<Compliance> findByOfferingIdAndId(UUID offeringId, UUID id);

    Optional<Compliance> findByOfferingIdAndStandardVersionId(UUID offeringId, String standardVersionId);

    long countByOfferingId(UUID offeringId);
}
