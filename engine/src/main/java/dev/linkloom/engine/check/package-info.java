/// Findings: what AWS would refuse and experts would question.
package dev.linkloom.engine.check;
