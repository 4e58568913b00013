// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class LandscapeShareService {

    private final LandscapeShareRepository shares;
    private final LandscapeShareViews views;
    private final SharingRules rules;
    private final Clock clock;

    LandscapeShareService(LandscapeShareRepository shares, LandscapeShareViews views, SharingRules rules, Clock clock) {
        this.shares = shares;
        this.views = views;
        this.rules = rules;
        this.clock = clock;
    }

    public LandscapeShareView share(Actor actor, ShareLandscape wish) {
        var organisationId = ActingOrganisation.of(actor, wish.organisationId(), "organisationId");
        SharingAccess.requireSharing(actor, organisationId);
        wish.refuseFaults();
        var membershipId = rules.judge(organisationId, wish.collaborationId());
        if (shares.isShared(organisationId, wish.audience(), wish.collaborationId())) {
            throw new ConflictException("landscape-already-shared");
        }
        var share = share(organisationId, wish.collaborationId(), membershipId);
        return views.require(actor, shares.saveAndFlush(share).id());
    }

    public LandscapeShareView withdraw(Actor actor, UUID id) {
        var seen = views.require(actor, id);
        SharingAccess.requireSharing(actor, seen.organisation().organisationId());
        var share = shares.findById(id).orElseThrow();
        share.withdraw(now());
        shares.saveAndFlush(share);
        return views.require(actor, id);
    }

    private LandscapeShare share(UUID organisationId, @Nullable UUID collaborationId, @Nullable UUID membershipId) {
        return collaborationId == null || membershipId == null
                ? LandscapeShare.withGovernments(organisationId, now())
                : LandscapeShare.withCollaboration(organisationId, collaborationId, membershipId, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
