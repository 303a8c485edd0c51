package dev.linkloom.engine.dns;

/// A DNS name for one zone.
///
/// @param zoneId the zone by its global ID, such as `use1-az1`
/// @param zoneName the zone as the owner's account calls it, such as `us-east-1a` (SVC-21)
/// @param name the DNS name
public record ZonalName(String zoneId, String zoneName, String name) {}
