// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;

/**
 * Declarations still to be made, each of one application for one member, by a collaboration that did nothing before.
 *
 * @param members its members, each of which gets the same number of applications, one more or less
 */
record DeclarationWork(Region region, Party collaboration, List<String> members, List<Task> tasks) {

    record Task(String applicationId, String memberId) {}

    static DeclarationWork prepare(Region region, int amount) {
        var parties = region.parties();
        var collaboration = parties.neighbour();
        var joining = List.of(parties.member(), parties.secondMember(), parties.supplier(), parties.outsider());
        joining.forEach(member -> region.join(member, collaboration));
        var members = joining.stream().map(Party::id).toList();
        List<Task> tasks = new ArrayList<>();
        while (tasks.size() < amount) {
            var applicationId = region.publish(collaboration, "Applicatie " + (tasks.size() / members.size() + 1));
            members.stream().limit(amount - tasks.size()).forEach(member -> tasks.add(new Task(applicationId, member)));
        }
        return new DeclarationWork(region, collaboration, members, tasks);
    }

    DeclaringClients start() {
        return new DeclaringClients(this);
    }
}
