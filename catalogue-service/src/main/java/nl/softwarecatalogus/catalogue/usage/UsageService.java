// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.version.OfferingVersionService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class UsageService {

    private final UsageRepository usages;
    private final UsageViews views;
    private final OfferingVersionService versions;
    private final Clock clock;

    UsageService(UsageRepository usages, UsageViews views, OfferingVersionService versions, Clock clock) {
        this.usages = usages;
        this.views = views;
        this.versions = versions;
        this.clock = clock;
    }

    public UsageView dispute(Actor actor, UUID id, String reason) {
        var seen = views.require(actor, id);
        UsageAccess.requireDisputing(actor, seen.member().organisationId());
        var usage = load(id);
        usage.dispute(reason, seen.facts(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return saved(actor, id, usage);
    }

    public UsageView adjust(Actor actor, UUID id, ExpectedVersion expected, UsageTerms terms) {
        var seen = views.require(actor, id);
        UsageAccess.requireManaging(actor, seen.member().organisationId(), seen.collaborationId());
        var usage = load(id);
        expected.mustBe(usage.version());
        versions.requireOf(seen.application().offeringId(), terms.versionId());
        usage.adjust(terms, seen.facts());
        return saved(actor, id, usage);
    }

    public UsageView withdraw(Actor actor, UUID id) {
        var seen = views.require(actor, id);
        UsageAccess.requireManaging(actor, seen.member().organisationId(), seen.collaborationId());
        var usage = load(id);
        usage.withdraw(seen.facts());
        return saved(actor, id, usage);
    }

    private Usage load(UUID id) {
        return usages.findById(id).orElseThrow(() -> new NotFoundException("usage-not-found"));
    }

    private UsageView saved(Actor actor, UUID id, Usage usage) {
        usages.saveAndFlush(usage);
        return views.require(actor, id);
    }
}
