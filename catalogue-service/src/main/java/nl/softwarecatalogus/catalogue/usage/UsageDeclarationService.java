// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class UsageDeclarationService {

    private final DeclarationFactsService facts;
    private final UsageDeclarationRepository declarations;
    private final UsageRepository usages;
    private final Clock clock;

    UsageDeclarationService(
            DeclarationFactsService facts,
            UsageDeclarationRepository declarations,
            UsageRepository usages,
            Clock clock) {
        this.facts = facts;
        this.declarations = declarations;
        this.usages = usages;
        this.clock = clock;
    }

    /**
     * For all members named or for none.
     *
     * @return the id of the declaration
     */
    public UUID declare(Actor actor, DeclareUsage wish) {
        var collaborationId = ActingOrganisation.of(actor, wish.collaborationId(), "collaborationId");
        UsageAccess.requireDeclaring(actor, collaborationId);
        var standing = facts.hold(wish, collaborationId);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var declaration = UsageDeclaration.declare(wish, standing, now);
        var declared = declaration.usages(wish, standing);
        declarations.save(declaration);
        usages.saveAllAndFlush(declared);
        return declaration.id();
    }
}
