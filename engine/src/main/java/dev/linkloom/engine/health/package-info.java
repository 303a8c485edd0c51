/// What load balancers think of their targets.
package dev.linkloom.engine.health;
