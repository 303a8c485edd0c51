/// Looks a design over for what AWS would refuse and experts would question; one class per subject.
package dev.linkloom.engine.audit;
