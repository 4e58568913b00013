// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import org.jspecify.annotations.Nullable;

/** What VNG decides on a request. */
public sealed interface Decision {

    record Admit(@Nullable String reasons) implements Decision {}

    record Reject(String reasons) implements Decision {}
}
