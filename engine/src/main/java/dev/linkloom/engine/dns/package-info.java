/// Names and how they are resolved.
package dev.linkloom.engine.dns;
