// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.system;

import java.nio.file.Path;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Gateway;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Ports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the system when a test first asks for it, on free ports; its logs stay in {@code target/system/logs}. */
final class SharedSystem implements ParameterResolver {

    private static final Path PROJECT = Path.of("../..");

    /** The tests of a run are one client that asks more than a person would, and no test waits half a minute for a date. */
    private static final Map<String, String> SETTINGS = Map.of(
            "RATE_LIMIT_PER_SUBJECT", "100000",
            "RATE_LIMIT_PER_ADDRESS", "100000",
            "SOFTWARECATALOGUS_MEMBERSHIP_END_OF_DAY_EVERY", "PT1S");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == LocalSystem.class || type == Gateway.class || type == Region.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedSystem.class))
                .computeIfAbsent(Running.class, _ -> new Running(), Running.class);
        var type = parameter.getParameter().getType();
        if (type == LocalSystem.class) {
            return running.system();
        }
        return type == Gateway.class ? running.gateway() : running.region();
    }

    /** A start that failed is not tried again: every test then says why. */
    private static final class Running implements AutoCloseable {

        private @Nullable LocalSystem system;
        private @Nullable Gateway gateway;
        private @Nullable Region region;
        private @Nullable RuntimeException failure;

        synchronized LocalSystem system() {
            failIfItFailed();
            if (system == null) {
                try {
                    system = LocalSystem.start(options());
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
                Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            }
            return system;
        }

        synchronized Gateway gateway() {
            if (gateway == null) {
                gateway = new Gateway(system());
            }
            return gateway;
        }

        synchronized Region region() {
            failIfItFailed();
            if (region == null) {
                try {
                    region = Region.play(gateway());
                } catch (RuntimeException | AssertionError e) {
                    failure = new IllegalStateException("The region could not be played: " + e.getMessage(), e);
                    throw failure;
                }
            }
            return region;
        }

        private void failIfItFailed() {
            if (failure != null) {
                throw new IllegalStateException(failure.getMessage(), failure);
            }
        }

        private static LocalOptions options() {
            return LocalOptions.inProject(PROJECT)
                    .withData(Path.of("target/system"))
                    .withPorts(Ports.free())
                    .withEnvironment(SETTINGS)
                    .startingFresh();
        }

        @Override
        public synchronized void close() {
            if (system != null) {
                system.close();
            }
        }
    }
}
