// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import({Told.class, Client.class})
class OpenApiIntegrationTests {

    @Autowired
    ApplicationContext context;

    @Test
    void servesExactlyWhatTheContractPromises() {
        OpenApiAssertions.assertLiveMappingsMatch(context);
    }
}
