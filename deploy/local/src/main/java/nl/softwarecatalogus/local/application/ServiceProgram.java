// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.local.infrastructure.Databases;
import nl.softwarecatalogus.local.process.JavaProgram;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.process.ProcessPlan;
import nl.softwarecatalogus.local.process.Readiness;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Secrets;
import nl.softwarecatalogus.local.settings.Service;

/** Starts services from their jars, or from their AOT caches where these were made. */
public final class ServiceProgram {

    private final LocalOptions options;
    private final ServiceEnvironment environment;
    private final AotCaches caches;

    public ServiceProgram(LocalOptions options, Secrets secrets, Databases databases) {
        this.options = options;
        this.environment = new ServiceEnvironment(options, secrets, databases);
        this.caches = new AotCaches(options);
    }

    public boolean lacksCache(Service service) {
        return options.mode().aotCaches() && !caches.of(service).isMade();
    }

    /** Makes the AOT cache for the next start; for this the service meets its database, but it does not begin to work. */
    public void makeCache(Service service) {
        caches.of(service).make(environment.of(service), options.data().log(service.module() + "-aot"));
    }

    public ManagedProcess start(Service service) {
        List<String> jvmOptions = new ArrayList<>();
        jvmOptions.add(JavaProgram.marker(options.data().root()));
        jvmOptions.addAll(JvmOptions.SMALL);
        var cache = caches.of(service);
        var usesCache = options.mode().aotCaches() && cache.isMade();
        if (usesCache) {
            jvmOptions.addAll(cache.jvmOptions());
        }
        var jar = usesCache ? cache.jar() : service.jar(options.projectFolder());
        var plan = ProcessPlan.of(
                service.module(),
                JavaProgram.command(jvmOptions, List.of("-jar", jar.toString())),
                environment.of(service),
                options.data().log(service.module()),
                JavaProgram.marker(options.data().root()));
        return ManagedProcess.start(plan, options.data().run());
    }

    public void awaitReady(Service service, ManagedProcess process) {
        Readiness.awaitHttp(
                process, URI.create(options.ports().url(service.endpoint()) + "/actuator/health/readiness"));
    }
}
