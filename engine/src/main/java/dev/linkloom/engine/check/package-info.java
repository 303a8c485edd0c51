/// Findings: what AWS would refuse and experts would question; actions: the steps owners may take.
package dev.linkloom.engine.check;
