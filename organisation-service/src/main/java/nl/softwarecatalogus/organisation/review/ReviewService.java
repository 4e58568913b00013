// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountDetails;
import nl.softwarecatalogus.organisation.account.TeamService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of one organisation: by its own administrators, and by VNG. */
@Service
@Transactional
public class ReviewService {

    private final TeamService teams;
    private final ReviewSearch search;
    private final ReviewStore store;
    private final Rounds rounds;

    ReviewService(TeamService teams, ReviewSearch search, ReviewStore store, Rounds rounds) {
        this.teams = teams;
        this.search = search;
        this.store = store;
        this.rounds = rounds;
    }

    @Transactional(readOnly = true)
    public RightsReport report(UUID organisationId, Actor reader) {
        return report(organisationId, teams.read(organisationId, reader));
    }

    /**
     * Confirms or revokes the rights of everybody at once.
     *
     * @param expected of the report that was looked at
     */
    public RightsReport decide(
            UUID organisationId, List<RightsDecision> decisions, ExpectedVersion expected, Actor actor) {
        var report = report(organisationId, teams.hold(organisationId, actor));
        expected.mustBe(report.version());
        var decided = RightsDecisions.on(report, decisions);
        var revoked = decided.revoked(actor.email());
        revoked.forEach(accountId -> teams.remove(organisationId, accountId, actor));
        store.reviewed(organisationId, decided.confirmed().size(), revoked.size(), rounds.now());
        return report(organisationId, decided.confirmed());
    }

    private RightsReport report(UUID organisationId, List<AccountDetails> accounts) {
        var review = search.find(organisationId, rounds.present())
                .orElseThrow(() -> new NotFoundException("unknown-organisation"));
        return new RightsReport(review, accounts);
    }
}
