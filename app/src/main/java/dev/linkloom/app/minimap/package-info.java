/// The whole drawing in small, and the way back to it.
package dev.linkloom.app.minimap;
