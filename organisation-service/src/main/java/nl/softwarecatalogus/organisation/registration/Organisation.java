// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.municipality.Municipality;
import nl.softwarecatalogus.organisation.municipality.MunicipalityStanding;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Any party with its own record (organisatie). Its type never changes. It starts as a concept, takes part once it is
 * active, can be deactivated and activated again, and can go up in another. A municipality is one of the register, a collaboration or
 * community comes from an admitted case.
 */
@Entity
public class Organisation extends AbstractAggregateRoot<Organisation> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private OrganisationType organisationType;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    @Embedded
    private Profile profile;

    @Embedded
    private OrganisationText text;

    @Column(updatable = false)
    private @Nullable String municipalityCode;

    private @Nullable String province;

    @Column(updatable = false)
    private @Nullable UUID admissionRequestId;

    private @Nullable UUID mergedIntoId;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init") // adopt() sets what is derived from the profile
    private Organisation(OrganisationType organisationType, @Nullable UUID admissionRequestId) {
        this.id = UUID.randomUUID();
        this.organisationType = organisationType;
        this.status = OrganisationStatus.CONCEPT;
        this.admissionRequestId = admissionRequestId;
    }

    /**
     * @param municipality what the register knows of the code; a municipality takes its province and TOOI identifier
     * @throws AdmissionRequiredException for a collaboration or community: those come from an admitted case
     * @throws InvalidInputException naming every fault
     */
    static Organisation register(Registration registration, Optional<MunicipalityStanding> municipality) {
        if (registration.needsAdmission()) {
            throw new AdmissionRequiredException();
        }
        refuse(RegistrationRules.faults(registration, municipality));
        var organisation = new Organisation(registration.organisationType(), null);
        municipality.ifPresent(known -> {
            organisation.municipalityCode = known.code();
            organisation.province = known.province();
        });
        return organisation.registered(municipality
                .map(known -> registration.profile().withTooiIdentifier(known.tooiIdentifier()))
                .orElse(registration.profile()));
    }

    /** A collaboration or community that was admitted; VNG completes what the case did not say. */
    static Organisation registerAdmitted(AdmittedCase admitted) {
        return new Organisation(admitted.organisationType(), admitted.admissionRequestId())
                .registered(admitted.profile());
    }

    /** @throws InvalidInputException naming every fault; an active organisation also keeps what it cannot do without */
    void revise(Revision revision) {
        refuse(RevisionRules.faults(this, revision));
        var tooiIdentifier = profile.identifiers().tooiIdentifier();
        var revised = municipalityCode == null || tooiIdentifier == null
                ? revision.profile()
                : revision.profile().withTooiIdentifier(tooiIdentifier);
        if (!revised.equals(profile)) {
            adopt(revised);
            registerEvent(new OrganisationRevised(state()));
        }
    }

    /** The register moved on. A name that people gave it themselves stays. */
    void follow(Municipality before, Municipality after) {
        province = after.province();
        adopt(profile.withName(MunicipalityName.after(profile.name(), before, after)));
        registerEvent(new OrganisationRevised(state()));
    }

    boolean departsFrom(Municipality before, Municipality after) {
        return !MunicipalityName.after(profile.name(), before, after).equals(profile.name())
                || !after.province().equals(province);
    }

    void activate() {
        activate(Optional.empty());
    }

    /**
     * @param municipality what the register knows of the code today
     * @throws IncompleteException naming everything that an active organisation of this type cannot do without
     */
    void activate(Optional<MunicipalityStanding> municipality) {
        if (status != OrganisationStatus.CONCEPT && status != OrganisationStatus.DEACTIVATED) {
            throw new StatusRefusedException(status, profile.name());
        }
        if (municipality.isPresent() && !municipality.get().current()) {
            throw new ConflictException("municipality-not-current", profile.name());
        }
        var missing = ProfileRules.missing(organisationType, profile);
        if (!missing.isEmpty()) {
            throw new IncompleteException(profile.name(), missing);
        }
        status = OrganisationStatus.ACTIVE;
        registerEvent(new OrganisationActivated(state()));
    }

    void deactivate() {
        if (!status.isLive()) {
            throw new StatusRefusedException(status, profile.name());
        }
        status = OrganisationStatus.DEACTIVATED;
        registerEvent(new OrganisationDeactivated(state()));
    }

    /**
     * Goes up in another organisation, for good.
     *
     * @throws StatusRefusedException unless it takes or took part: a concept has nothing to bring along
     */
    void mergeInto(UUID targetId) {
        if (status == OrganisationStatus.CONCEPT || status == OrganisationStatus.MERGED) {
            throw new StatusRefusedException(status, profile.name());
        }
        status = OrganisationStatus.MERGED;
        mergedIntoId = targetId;
        registerEvent(new OrganisationMerged(state()));
    }

    /** Of whoever came to nothing, and so needs no contact person: told to nobody, as persons are in no event. */
    void forgetContact() {
        profile = profile.with((Contact) null);
    }

    private Organisation registered(Profile first) {
        adopt(first);
        registerEvent(new OrganisationRegistered(state()));
        return this;
    }

    private void adopt(Profile newProfile) {
        profile = newProfile;
        text = OrganisationText.of(newProfile, municipalityCode);
    }

    private static void refuse(List<InvalidParam> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    public OrganisationState state() {
        var identifiers = profile.identifiers();
        return new OrganisationState(
                id,
                profile.name(),
                organisationType,
                status,
                profile.governance().collaborationKind(),
                municipalityCode,
                identifiers.kvkNumber(),
                identifiers.rsin(),
                identifiers.oin(),
                identifiers.tooiIdentifier(),
                province,
                profile.website(),
                admissionRequestId,
                mergedIntoId);
    }

    /** Holds what only some may see; {@link OrganisationRights#readsEverything} tells who. */
    public Profile profile() {
        return profile;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
