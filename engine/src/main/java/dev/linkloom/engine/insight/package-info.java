/// Answers about a whole design at once: who holds an address, who uses a port, whose name it is,
/// who may talk to whom.
package dev.linkloom.engine.insight;
