/// Network Load Balancers: listeners, health, and which target a flow goes to.
package dev.linkloom.engine.balance;
