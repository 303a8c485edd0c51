/// A design indexed: networks, segments, interfaces and who has which address.
package dev.linkloom.engine.topology;
