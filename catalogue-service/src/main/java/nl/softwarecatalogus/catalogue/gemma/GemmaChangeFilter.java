// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; what is null does not matter.
 *
 * @param touching only what offerings or interfaces refer to
 */
public record GemmaChangeFilter(
        @Nullable ChangeKind change, @Nullable ConceptKind kind, boolean touching) {}
