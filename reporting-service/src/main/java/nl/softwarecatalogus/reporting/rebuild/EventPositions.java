// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.rebuild;

/** How far this service has read the topics. */
public interface EventPositions {

    /**
     * Makes this service read every topic from its first event again.
     *
     * @throws StillReadingException when another instance of this service is reading
     */
    void startOver();
}
