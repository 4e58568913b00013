// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

/** The first page of offerings, as another party's system reads it without logging in. */
final class PublicOfferings {

    private static final String PATH = "/offerings?pageSize=100";

    private final Catalogue catalogue;

    PublicOfferings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void read(int turn) {
        catalogue.service().visit(PATH);
    }

    /** Nothing changed since. */
    void readAgain(int turn) {
        catalogue.service().revisit(PATH);
    }
}
