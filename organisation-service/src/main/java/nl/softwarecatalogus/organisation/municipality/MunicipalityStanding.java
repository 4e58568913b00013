// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

/** A municipality as it stands today: only a current one can be registered as an organisation. */
public record MunicipalityStanding(Municipality municipality, boolean begun, boolean ended) {

    public String code() {
        return municipality.code();
    }

    public String name() {
        return municipality.name();
    }

    public String province() {
        return municipality.province();
    }

    public String tooiIdentifier() {
        return municipality.tooiIdentifier();
    }

    public boolean current() {
        return begun && !ended;
    }
}
