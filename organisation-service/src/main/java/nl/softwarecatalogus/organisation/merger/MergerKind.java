// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** By law, as municipalities do (herindeling), or by agreement (overname). */
public enum MergerKind {
    REORGANISATION,
    TAKEOVER
}
