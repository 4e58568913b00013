// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** How far a service is: a dry run, or the real thing. */
public enum AnswerStage {
    AWAITED,
    ASSESSED,
    FOLLOWED
}
