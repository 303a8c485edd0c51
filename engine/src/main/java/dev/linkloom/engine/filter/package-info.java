/// What security groups and network ACLs say about a packet.
package dev.linkloom.engine.filter;
