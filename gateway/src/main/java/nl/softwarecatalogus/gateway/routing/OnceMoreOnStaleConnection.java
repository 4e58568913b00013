// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.util.TimeValue;

/** Asks again once when a kept connection proves closed, for methods that may be repeated; never for an answer. */
final class OnceMoreOnStaleConnection extends DefaultHttpRequestRetryStrategy {

    OnceMoreOnStaleConnection() {
        super(
                1,
                TimeValue.ZERO_MILLISECONDS,
                List.of(
                        InterruptedIOException.class,
                        UnknownHostException.class,
                        ConnectException.class,
                        ConnectionClosedException.class,
                        NoRouteToHostException.class,
                        SSLException.class),
                List.of());
    }
}
