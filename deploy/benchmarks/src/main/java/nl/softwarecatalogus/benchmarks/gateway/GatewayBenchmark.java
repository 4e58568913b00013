// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.gateway;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much of the direct throughput is left behind a gateway, in interleaved rounds because the machine is never quiet; the
 * median of the ratios counts. Arguments: the backend's port, a header that goes along ({@code Name: value}) or {@code -},
 * then one or more addresses behind a gateway whose service is {@code http://localhost:<port>}. An address may end in
 * {@code #<process id>} of its gateway; then the processor time of one answer is told too, which a busy machine changes less.
 */
public final class GatewayBenchmark {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(3);

    private GatewayBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var headers = arguments[1].equals("-") ? "" : arguments[1] + "\r\n";
        try (var _ = new Backend(port)) {
            var direct = new Load(URI.create("http://localhost:" + port + "/v1/thing"), headers, CONNECTIONS);
            var gateways = Arrays.stream(arguments)
                    .skip(2)
                    .map(address -> new MeasuredGateway(new Load(URI.create(address), headers, CONNECTIONS)))
                    .toList();
            direct.measure(WARM_UP);
            gateways.forEach(gateway -> gateway.warmUp(WARM_UP));
            compare(direct, gateways);
            gateways.forEach(gateway -> print("%s%n", gateway));
        }
    }

    private static void compare(Load direct, List<MeasuredGateway> gateways) {
        for (var round = 1; round <= ROUNDS; round++) {
            var most = direct.measure(ROUND);
            print("round %d: direct %.0f/s", round, most);
            gateways.forEach(gateway -> print(", %.0f/s", gateway.measure(ROUND, most)));
            print("%n");
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
