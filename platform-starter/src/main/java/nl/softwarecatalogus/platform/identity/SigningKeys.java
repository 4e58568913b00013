// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder;

/**
 * The identity provider's keys, fetched anew every few minutes. While it is away the last ones stay good, so that whoever
 * is logged in goes on working; without this a service would refuse everybody within five minutes.
 */
final class SigningKeys implements JwkSetUriJwtDecoderBuilderCustomizer {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration SURVIVE_OUTAGE = Duration.ofHours(4);

    private final JWKSource<SecurityContext> keys;

    SigningKeys(URI address, Duration fresh) {
        var http = new DefaultResourceRetriever(
                (int) CONNECT.toMillis(), (int) ANSWER.toMillis(), JWKSourceBuilder.DEFAULT_HTTP_SIZE_LIMIT);
        try {
            keys = JWKSourceBuilder.create(address.toURL(), http)
                    .retrying(true)
                    .refreshAheadCache(false)
                    .rateLimited(false)
                    .cache(
                            fresh.toMillis(),
                            ANSWER.plus(CONNECT).multipliedBy(2).toMillis())
                    .outageTolerant(SURVIVE_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    @Override
    public void customize(JwkSetUriJwtDecoderBuilder decoder) {
        decoder.jwtProcessorCustomizer(
                processor -> processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys)));
    }
}
