/// The tracer: one flow through names, networks, endpoint and load balancer, and its reply back.
package dev.linkloom.engine.walk;
