/// Flows, the decisions on their way, and what became of them.
package dev.linkloom.engine.path;
