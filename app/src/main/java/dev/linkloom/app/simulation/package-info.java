/// Flows shown in time: transport, playback, flow list.
package dev.linkloom.app.simulation;
