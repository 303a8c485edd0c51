/// The rules of the fabric: what the engine decides by, and names in every hop and finding.
package dev.linkloom.engine.rule;
