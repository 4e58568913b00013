// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.benchmarks.service.Installations;
import nl.softwarecatalogus.benchmarks.service.Md5;
import nl.softwarecatalogus.benchmarks.service.Ratios;
import nl.softwarecatalogus.benchmarks.service.RunningGateway;
import nl.softwarecatalogus.benchmarks.service.RunningService;
import nl.softwarecatalogus.benchmarks.service.Script;
import nl.softwarecatalogus.local.settings.Service;

/**
 * How much of the direct throughput is left behind the gateway with all its filters: of the catalogue's public offerings,
 * and of the simplest service there is; as a visitor and with a bearer token. Everything takes turns within a
 * round. Ends with 1 when a median for the catalogue is out of bounds. Arguments: the project's folder, rounds, seconds for
 * each measurement.
 */
final class GatewayBenchmark {

    private static final double LEAST = 0.3;
    private static final int CONNECTIONS = 32;
    private static final int WARM_UP = 3;
    private static final int SCALE = 1;

    /** As on a server: more room, no limit that is ever reached, and the compiler that takes its time. */
    private static final Map<String, String> AS_ON_A_SERVER = Map.of(
            "_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4 -XX:ReservedCodeCacheSize=128m -Xmx256m",
            "RATE_LIMIT_PER_ADDRESS", "100000000",
            "RATE_LIMIT_PER_SUBJECT", "100000000");

    private GatewayBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var project = Path.of(arguments[0]).toAbsolutePath().normalize();
        var time = Duration.ofMillis((long) (1_000 * Double.parseDouble(arguments[2])));
        var ratios = new Ratios();
        try (var backend = new Backend();
                var installations = Installations.start(project, Service.CATALOGUE, AS_ON_A_SERVER)) {
            var catalogue = installations.of(SCALE, new Script("/catalogue/country.sql"));
            var gateway = installations.gateway(SCALE, backend.port());
            var real = ofCatalogue(catalogue, gateway);
            var simplest = ofBackend(backend, gateway, bearer(catalogue));
            System.out.println("warming up");
            real.forEach(each -> each.warmUp(time.multipliedBy(WARM_UP)));
            simplest.forEach(each -> each.warmUp(time.multipliedBy(WARM_UP)));
            for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
                System.out.println("round " + round);
                real.forEach(each -> ratios.atLeast(LEAST, each.name(), each.measure(time)));
                simplest.forEach(each -> ratios.told(each.name(), each.measure(time)));
            }
        }
        ratios.print(System.out);
        System.exit(ratios.areWithinBounds() ? 0 : 1);
    }

    private static List<Comparison> ofCatalogue(RunningService catalogue, RunningGateway gateway) {
        var list = "/v1/offerings";
        var one = list + "/" + Md5.uuid("application 1");
        var direct = catalogue.url();
        var through = gateway.url() + "/api/catalogue";
        return List.of(
                comparison("list of offerings, visitor", direct + list, through + list, "", gateway),
                comparison("list of offerings, token", direct + list, through + list, bearer(catalogue), gateway),
                comparison("one offering, visitor", direct + one, through + one, "", gateway),
                comparison("one offering, token", direct + one, through + one, bearer(catalogue), gateway));
    }

    private static List<Comparison> ofBackend(Backend backend, RunningGateway gateway, String bearer) {
        var direct = "http://localhost:" + backend.port() + "/v1/thing";
        var through = gateway.url() + "/api/organisation/v1/thing";
        return List.of(
                comparison("simplest service, visitor", direct, through, "", gateway),
                comparison("simplest service, token", direct, through, bearer, gateway));
    }

    private static Comparison comparison(
            String name, String direct, String through, String headers, RunningGateway gateway) {
        return new Comparison(name, load(direct, headers), load(through, headers), gateway.processId());
    }

    private static Load load(String address, String headers) {
        return new Load(URI.create(address), headers, CONNECTIONS);
    }

    private static String bearer(RunningService catalogue) {
        var collaboration = Md5.uuid("collaboration 1");
        return "Authorization: Bearer %s\r\n"
                .formatted(catalogue.tokenFor(collaboration + " COLLABORATION usage-manager"));
    }
}
