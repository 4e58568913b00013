// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.util.Locale;

/** Every port that the system listens on, all on the loopback address. */
public enum Endpoint {
    GATEWAY(8080, "Gateway"),
    ADMISSION(8081, "Toelating"),
    ORGANISATION(8082, "Organisaties"),
    MEMBERSHIP(8083, "Lidmaatschappen"),
    CATALOGUE(8084, "Catalogus"),
    REPORTING(8085, "Rapportage"),
    KEYCLOAK(8180, "Keycloak"),
    POSTGRESQL(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    KAFKA_CONTROLLER(19093, "Kafka (controller)"),
    SMTP(3025, "Mailvanger"),
    MAILBOX(8025, "Postvak");

    private final int standardPort;
    private final String label;

    Endpoint(int standardPort, String label) {
        this.standardPort = standardPort;
        this.label = label;
    }

    int standardPort() {
        return standardPort;
    }

    /** What a person calls it. */
    public String label() {
        return label;
    }

    /** The name in {@code --port name=number}. */
    public String optionName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
