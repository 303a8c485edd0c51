/// Decisions about packets, and the journal that a walk writes them into.
package dev.linkloom.engine.decision;
