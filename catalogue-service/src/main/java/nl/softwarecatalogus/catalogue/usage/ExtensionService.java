// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declares for members that joined later what was declared before. */
@Service
@Transactional
public class ExtensionService {

    private final UsageDeclarationViews views;
    private final UsageDeclarationRepository declarations;
    private final UsageRepository usages;
    private final DeclarationFactsService facts;

    ExtensionService(
            UsageDeclarationViews views,
            UsageDeclarationRepository declarations,
            UsageRepository usages,
            DeclarationFactsService facts) {
        this.views = views;
        this.declarations = declarations;
        this.usages = usages;
        this.facts = facts;
    }

    /** For all members named or for none. */
    public UsageDeclarationView extend(Actor actor, UUID id, ExtendDeclaration extension) {
        var seen = views.require(actor, id);
        UsageAccess.requireDeclaring(actor, seen.collaboration().organisationId());
        var declaration = declarations.findToExtend(id).orElseThrow();
        var wish = extension.of(declaration);
        var declared = declaration.extend(wish, facts.hold(wish, declaration.collaborationId()));
        declarations.saveAndFlush(declaration);
        usages.saveAllAndFlush(declared);
        return views.require(actor, id);
    }
}
