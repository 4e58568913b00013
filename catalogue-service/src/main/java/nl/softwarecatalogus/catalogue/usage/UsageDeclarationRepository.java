// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UsageDeclarationRepository extends Repository<UsageDeclaration, UUID> {

    UsageDeclaration save(UsageDeclaration declaration);
}
