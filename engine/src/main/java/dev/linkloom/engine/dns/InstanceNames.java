package dev.linkloom.engine.dns;

import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

/// The public DNS host names of instances (NET-25).
public final class InstanceNames {

    private InstanceNames() {}

    /// The instance's public name; null without a public address, or where its VPC gives no host
    /// names (DNS-12).
    public static @Nullable String publicName(Design design, Instance instance) {
        Ip ip = instance.publicIp();
        Subnet subnet = design.find(instance.subnet(), Subnet.class);
        Vpc vpc = subnet == null ? null : design.find(subnet.vpc(), Vpc.class);
        if (ip == null || ip.family() != IpFamily.IPV4 || vpc == null) {
            return null;
        }
        String domain = vpc.region().equals("us-east-1") ? "compute-1" : vpc.region() + ".compute";
        return vpc.dnsSupport() && vpc.dnsHostnames()
                ? "ec2-" + ip.toString().replace('.', '-') + "." + domain + ".amazonaws.com"
                : null;
    }
}
