// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * One bucket of tokens per client, kept in PostgreSQL and thus shared by all gateways. A gateway counts by itself for at
 * most {@code shareEvery}, so the database sees a fraction of the requests; while the database is away it goes on by itself.
 */
@Component
class SharedBuckets {

    private static final Logger log = LoggerFactory.getLogger(SharedBuckets.class);
    private static final Duration BY_ITSELF = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);
    private static final int MOST_CLIENTS = 100_000;
    private static final int CLEANED_AT_ONCE = 1_000;

    private final RateLimitProperties limits;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> database;
    private final Optimization delayed;
    private final Cache<Client, Bucket> shared = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(MOST_CLIENTS)
            .build();
    private final Cache<Client, Bucket> own = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(MOST_CLIENTS)
            .build();
    private volatile long awayUntil = System.nanoTime();

    SharedBuckets(RateLimitProperties limits, DataSource dataSource) {
        this.limits = limits;
        this.delayed = Optimizations.delaying(new DelayParameters(limits.shareAfter(), limits.shareEvery()));
        this.database = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(FORGOTTEN_AFTER))
                .build();
    }

    ConsumptionProbe take(Client client) {
        if (System.nanoTime() - awayUntil < 0) {
            return takeAlone(client);
        }
        try {
            return shared.get(client, this::sharedBucket).tryConsumeAndReturnRemaining(1);
        } catch (RuntimeException away) {
            awayUntil = System.nanoTime() + BY_ITSELF.toNanos();
            log.warn(
                    "Counting requests without the other gateways: {}",
                    away.getClass().getSimpleName());
            return takeAlone(client);
        }
    }

    private ConsumptionProbe takeAlone(Client client) {
        return own.get(client, this::ownBucket).tryConsumeAndReturnRemaining(1);
    }

    int limitOf(Client client) {
        return client.known() ? limits.perSubject() : limits.perAddress();
    }

    @Scheduled(fixedDelayString = "PT5M")
    void forgetIdleClients() {
        database.removeExpired(CLEANED_AT_ONCE);
    }

    private Bucket sharedBucket(Client client) {
        var configuration =
                BucketConfiguration.builder().addLimit(bandwidth(client)).build();
        return database.builder().withOptimization(delayed).build(client.key(), () -> configuration);
    }

    private Bucket ownBucket(Client client) {
        return Bucket.builder().addLimit(bandwidth(client)).build();
    }

    private Bandwidth bandwidth(Client client) {
        var perMinute = limitOf(client);
        return Bandwidth.builder()
                .capacity(perMinute)
                .refillGreedy(perMinute, Duration.ofMinutes(1))
                .build();
    }
}
