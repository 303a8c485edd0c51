/// Packets to the byte.
package dev.linkloom.engine.packet;
