// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

/**
 * Interfaces as something to draw: applications and facilities, and the lines between them.
 *
 * @param complete false when there are more interfaces than a drawing can show
 */
public record InterfaceDiagram(List<Node> nodes, List<Edge> edges, boolean complete) {

    public enum Kind {
        APPLICATION,
        EXTERNAL_FACILITY
    }

    /** @param member in whose landscape the application is */
    public record Node(
            String id, Kind kind, String name, @Nullable OrganisationReference member) {}

    public record Edge(
            UUID interfaceId,
            String source,
            String target,
            InterfaceType type,
            InterfaceDirection direction,
            UsagePhase phase) {}

    static InterfaceDiagram of(List<InterfaceView> connections, boolean complete) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        var edges = connections.stream()
                .map(connection -> {
                    var source = node(connection.source());
                    var target = target(connection);
                    nodes.putIfAbsent(source.id(), source);
                    nodes.putIfAbsent(target.id(), target);
                    return new Edge(
                            connection.id(),
                            source.id(),
                            target.id(),
                            connection.type(),
                            connection.direction(),
                            connection.phase());
                })
                .toList();
        return new InterfaceDiagram(List.copyOf(nodes.values()), edges, complete);
    }

    private static Node target(InterfaceView connection) {
        if (connection.target() != null) {
            return node(connection.target());
        }
        var facility = Objects.requireNonNull(connection.externalFacility());
        return new Node(facility.externalFacilityId(), Kind.EXTERNAL_FACILITY, facility.name(), null);
    }

    private static Node node(InterfaceEndReference end) {
        var id = end.application().offeringId() + "@" + end.member().organisationId();
        return new Node(id, Kind.APPLICATION, end.application().name(), end.member());
    }
}
