package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

/// What follows for subnets and what stands in them.
record NetworkFacts(Facts facts) {

    void subnet(Subnet subnet) {
        Vpc vpc = facts.subject().vpc();
        if (vpc == null) {
            return;
        }
        for (Account account : facts.subject().design().all(Account.class)) {
            facts.add(
                    tr("Zone in %s", account.name()),
                    account.zoneName(vpc.region(), subnet.zoneId()),
                    "SVC-21",
                    tr(
                            "Accounts may call the same zone by different names; the zone ID is the"
                                    + " same for all."));
        }
    }

    void instance(Instance instance) {
        facts.add(
                tr("Source ports"),
                instance.compute().ephemeralPorts().toString(),
                "NET-14",
                tr(
                        "Where its outgoing connections take their ports from; network ACLs must"
                                + " let the replies back to them."));
    }

    void vpc(Vpc vpc) {
        Ip resolver = facts.subject().fabric().resolverOf(vpc.id());
        if (resolver != null) {
            facts.add(
                    tr("Resolver"),
                    resolver.toString(),
                    "DNS-21",
                    tr(
                            "Answers names in the VPC; neither security groups nor network ACLs"
                                    + " judge the way to it."));
        }
    }
}
