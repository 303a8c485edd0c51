/// Addresses, blocks, ports and protocols.
package dev.linkloom.model.net;
