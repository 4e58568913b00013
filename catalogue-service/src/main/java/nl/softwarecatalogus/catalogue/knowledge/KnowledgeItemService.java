// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.file.StoredFiles;
import nl.softwarecatalogus.catalogue.file.UploadedFile;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class KnowledgeItemService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;
    private final StoredFiles files;
    private final KnownOrganisationService organisations;
    private final Clock clock;

    // One more collaborator than the house allows: the file of an item is kept elsewhere.
    KnowledgeItemService(
            KnowledgeItemRepository items,
            KnowledgeItemViews views,
            StoredFiles files,
            KnownOrganisationService organisations,
            Clock clock) {
        this.items = items;
        this.views = views;
        this.files = files;
        this.organisations = organisations;
        this.clock = clock;
    }

    public KnowledgeItemView register(Actor actor, UUID providerId, KnowledgeKind kind, KnowledgeText text) {
        KnowledgeAccess.requireOffering(actor, providerId);
        var provider = organisations.requireActive(providerId);
        if (!provider.organisationType().equals("COMMUNITY")) {
            throw new ConflictException("only-communities-share-knowledge", provider.name());
        }
        return saved(actor, new KnowledgeItem(kind, providerId, text));
    }

    public KnowledgeItemView revise(Actor actor, UUID id, ExpectedVersion expected, KnowledgeText text) {
        var item = changeable(actor, id, expected);
        item.revise(text);
        return saved(actor, item);
    }

    /** Asked before a file is read. */
    @Transactional(readOnly = true)
    public void requireChangeable(Actor actor, UUID id, ExpectedVersion expected) {
        changeable(actor, id, expected);
    }

    /** @param file empty to have none from now on */
    public KnowledgeItemView replaceFile(Actor actor, UUID id, ExpectedVersion expected, Optional<UploadedFile> file) {
        var item = changeable(actor, id, expected);
        var before = item.replaceFile(file.map(files::add).orElse(null));
        var view = saved(actor, item);
        if (before != null) {
            files.remove(before);
        }
        return view;
    }

    @Transactional(readOnly = true)
    public UploadedFile file(Actor reader, UUID id) {
        views.require(reader, id);
        return Optional.ofNullable(load(id).fileId())
                .flatMap(files::find)
                .orElseThrow(() -> new NotFoundException("file-not-found"));
    }

    public KnowledgeItemView publish(Actor actor, UUID id) {
        var item = changeable(actor, id, null);
        item.publish(today());
        return saved(actor, item);
    }

    public KnowledgeItemView withdraw(Actor actor, UUID id) {
        var item = changeable(actor, id, null);
        item.withdraw(today());
        return saved(actor, item);
    }

    private KnowledgeItem changeable(Actor actor, UUID id, @Nullable ExpectedVersion expected) {
        var seen = views.require(actor, id);
        KnowledgeAccess.requireOffering(actor, seen.provider().organisationId());
        var item = load(id);
        if (expected != null) {
            expected.mustBe(item.version());
        }
        return item;
    }

    private KnowledgeItem load(UUID id) {
        return items.findById(id).orElseThrow(() -> new NotFoundException("knowledge-item-not-found"));
    }

    private KnowledgeItemView saved(Actor actor, KnowledgeItem item) {
        return views.require(actor, items.saveAndFlush(item).id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }
}
