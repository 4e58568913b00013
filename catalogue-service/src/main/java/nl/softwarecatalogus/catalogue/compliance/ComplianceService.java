// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.file.StoredFiles;
import nl.softwarecatalogus.catalogue.file.UploadedFile;
import nl.softwarecatalogus.catalogue.gemma.GemmaConceptService;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.offering.OfferingChanges;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ComplianceService {

    private static final int MOST = 200;

    private final ComplianceRepository compliances;
    private final ComplianceViews views;
    private final OfferingChanges changes;
    private final GemmaConceptService concepts;
    private final StoredFiles files;

    // One more collaborator than the house allows: the evidence is kept elsewhere.
    ComplianceService(
            ComplianceRepository compliances,
            ComplianceViews views,
            OfferingChanges changes,
            GemmaConceptService concepts,
            StoredFiles files) {
        this.compliances = compliances;
        this.views = views;
        this.changes = changes;
        this.concepts = concepts;
        this.files = files;
    }

    public ComplianceView add(Actor actor, UUID offeringId, String standardVersionId, @Nullable String evidenceUrl) {
        var offering = changes.requireChangeable(actor, offeringId);
        if (offering.kind() == OfferingKind.SERVICE) {
            throw new ConflictException("service-complies-with-no-standard", offering.name());
        }
        refuseSame(offeringId, concepts.requireStandardVersion(standardVersionId));
        if (compliances.countByOfferingId(offeringId) >= MOST) {
            throw new ConflictException("too-many-standards", MOST);
        }
        return saved(actor, offeringId, new Compliance(offeringId, standardVersionId, evidenceUrl));
    }

    public ComplianceView revise(
            Actor actor, UUID offeringId, UUID id, ExpectedVersion expected, @Nullable String evidenceUrl) {
        var compliance = changeable(actor, offeringId, id, expected);
        compliance.showBy(evidenceUrl);
        return saved(actor, offeringId, compliance);
    }

    /** Asked before a file is read. */
    @Transactional(readOnly = true)
    public void requireChangeable(Actor actor, UUID offeringId, UUID id, ExpectedVersion expected) {
        changeable(actor, offeringId, id, expected);
    }

    /** @param file empty to have none from now on */
    public ComplianceView replaceFile(
            Actor actor, UUID offeringId, UUID id, ExpectedVersion expected, Optional<UploadedFile> file) {
        var compliance = changeable(actor, offeringId, id, expected);
        var before = compliance.replaceFile(file.map(files::add).orElse(null));
        var view = saved(actor, offeringId, compliance);
        if (before != null) {
            files.remove(before);
        }
        return view;
    }

    public void remove(Actor actor, UUID offeringId, UUID id, ExpectedVersion expected) {
        var compliance = changeable(actor, offeringId, id, expected);
        changes.telling(offeringId, () -> {
            compliances.delete(compliance);
            compliances.flush();
            return compliance;
        });
        if (compliance.fileId() != null) {
            files.remove(compliance.fileId());
        }
    }

    @Transactional(readOnly = true)
    public UploadedFile file(Actor reader, UUID offeringId, UUID id) {
        views.require(reader, offeringId, id);
        return Optional.ofNullable(load(offeringId, id).fileId())
                .flatMap(files::find)
                .orElseThrow(() -> new NotFoundException("file-not-found"));
    }

    private void refuseSame(UUID offeringId, StandardVersionReference standard) {
        compliances
                .findByOfferingIdAndStandardVersionId(offeringId, standard.standardVersionId())
                .ifPresent(same -> {
                    var conflict = new Conflict(same.id().toString(), standard.name(), "compliance-exists");
                    throw ConflictException.naming("compliance-exists", List.of(conflict));
                });
    }

    private Compliance changeable(Actor actor, UUID offeringId, UUID id, ExpectedVersion expected) {
        changes.requireChangeable(actor, offeringId);
        var compliance = load(offeringId, id);
        expected.mustBe(compliance.version());
        return compliance;
    }

    private Compliance load(UUID offeringId, UUID id) {
        return compliances
                .findByOfferingIdAndId(offeringId, id)
                .orElseThrow(() -> new NotFoundException("compliance-not-found"));
    }

    private ComplianceView saved(Actor actor, UUID offeringId, Compliance compliance) {
        var kept = changes.telling(offeringId, () -> compliances.saveAndFlush(compliance));
        return views.require(actor, offeringId, kept.id());
    }
}
