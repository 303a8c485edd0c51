/// The design as a tree: what lies in what, for eyes, keys and screen readers.
package dev.linkloom.app.outline;
