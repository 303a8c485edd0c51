/// What a packet capture of a traced flow would show.
package dev.linkloom.engine.capture;
