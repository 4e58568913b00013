// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactPointRepository extends Repository<ContactPoint, UUID> {

    ContactPoint saveAndFlush(ContactPoint contact);

    void delete(ContactPoint contact);

    long countByOrganisationId(UUID organisationId);

    Optional<ContactPoint> findByOrganisationIdAndId(UUID organisationId, UUID id);

    List<ContactPoint> findByOrganisationIdOrderByLabelAscIdAsc(UUID organisationId);
}
