// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingService;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a concept of a publiccode.yml; its provider looks at it before anybody else does. */
@Service
@Transactional
public class PubliccodeService {

    /** In bytes. */
    public static final int LARGEST_FILE = Publiccode.LARGEST;

    private final OfferingService offerings;

    PubliccodeService(OfferingService offerings) {
        this.offerings = offerings;
    }

    /** Asked before a file is read. */
    public void requireTaking(Actor actor, UUID providerId) {
        offerings.requireOffering(actor, providerId);
    }

    public OfferingView take(Actor actor, UUID providerId, byte[] content) {
        requireTaking(actor, providerId);
        return offerings.register(actor, providerId, OfferingKind.APPLICATION, Publiccode.read(content), List.of());
    }
}
