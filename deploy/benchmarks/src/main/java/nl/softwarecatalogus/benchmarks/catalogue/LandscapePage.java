// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

/** The first page of the landscape of a collaboration that declared usage 15,000 times. */
final class LandscapePage {

    private static final String PATH = "/collaborations/%s/landscape?pageSize=100".formatted(Country.LARGE);

    private final Catalogue catalogue;
    private final String token;

    LandscapePage(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.LARGE);
    }

    void overHttp(int turn) {
        catalogue.get(PATH, token);
    }
}
