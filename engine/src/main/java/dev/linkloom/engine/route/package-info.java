/// Where route tables send a packet.
package dev.linkloom.engine.route;
