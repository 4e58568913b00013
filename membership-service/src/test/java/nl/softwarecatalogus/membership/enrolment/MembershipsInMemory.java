// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Memberships without a database, with the events that would have been published. */
final class MembershipsInMemory implements MembershipRepository {

    final Map<UUID, Membership> memberships = new LinkedHashMap<>();
    final List<MembershipEvent> events = new ArrayList<>();
    private final KnownOrganisationService organisations;

    MembershipsInMemory(KnownOrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public Membership saveAndFlush(Membership membership) {
        memberships.put(membership.state().membershipId(), membership);
        Collection<?> told = Objects.requireNonNull(ReflectionTestUtils.invokeMethod(membership, "domainEvents"));
        told.forEach(event -> events.add((MembershipEvent) event));
        ReflectionTestUtils.invokeMethod(membership, "clearDomainEvents");
        return membership;
    }

    @Override
    public List<Membership> saveAllAndFlush(Iterable<Membership> changed) {
        changed.forEach(this::saveAndFlush);
        return List.copyOf(memberships.values());
    }

    @Override
    public List<Membership> findToChange(Collection<UUID> parties, Collection<MembershipStatus> statuses) {
        return findOf(parties, statuses);
    }

    @Override
    public List<Membership> findOf(Collection<UUID> parties, Collection<MembershipStatus> statuses) {
        return memberships.values().stream()
                .filter(membership -> statuses.contains(membership.state().status()))
                .filter(membership ->
                        parties.contains(membership.memberId()) || parties.contains(membership.collaborationId()))
                .toList();
    }

    @Override
    public Optional<Membership> findToChange(UUID id) {
        return Optional.ofNullable(memberships.get(id));
    }

    @Override
    public List<UUID> findDue(LocalDate today, Limit limit) {
        return memberships.values().stream()
                .map(Membership::state)
                .filter(state -> state.status() == MembershipStatus.RESIGNED)
                .filter(state -> state.endsOn() != null && !state.endsOn().isAfter(today))
                .map(MembershipState::membershipId)
                .toList();
    }

    @Override
    public Optional<Membership> findByMemberIdAndCollaborationIdAndStatusIn(
            UUID memberId, UUID collaborationId, Collection<MembershipStatus> statuses) {
        return findByCollaborationIdAndMemberIdInAndStatusIn(collaborationId, List.of(memberId), statuses).stream()
                .findFirst();
    }

    @Override
    public List<Membership> findByCollaborationIdAndMemberIdInAndStatusIn(
            UUID collaborationId, Collection<UUID> memberIds, Collection<MembershipStatus> statuses) {
        return memberships.values().stream()
                .filter(membership -> membership.collaborationId().equals(collaborationId))
                .filter(membership -> memberIds.contains(membership.memberId()))
                .filter(membership -> statuses.contains(membership.state().status()))
                .toList();
    }

    @Override
    public Optional<MembershipDetails> findDetails(UUID id) {
        return findToChange(id)
                .map(membership -> new MembershipDetails(
                        membership,
                        organisations.find(membership.memberId()).orElseThrow(),
                        organisations.find(membership.collaborationId()).orElseThrow()));
    }

    @Override
    public Page<MembershipDetails> findDetails(
            boolean all,
            Collection<UUID> parties,
            @Nullable UUID collaborationId,
            @Nullable UUID memberId,
            @Nullable MembershipStatus status,
            @Nullable LocalDate on,
            Pageable page) {
        throw new UnsupportedOperationException("lists are a matter of SQL");
    }

    /** Walks upwards in memory; nobody else acts meanwhile. */
    MembershipGraph graph() {
        return new MembershipGraph(JdbcClient.create(new DriverManagerDataSource())) {

            @Override
            void oneAtATime(UUID collaborationId) {}

            @Override
            void oneAtATime() {}

            @Override
            boolean isMemberOf(UUID lower, UUID upper) {
                return memberships.values().stream()
                        .map(Membership::state)
                        .filter(state -> MembershipStatus.LIVE.contains(state.status()))
                        .filter(state -> state.memberId().equals(lower))
                        .map(MembershipState::collaborationId)
                        .anyMatch(above -> above.equals(upper) || isMemberOf(above, upper));
            }
        };
    }
}
