/// The parts a window is put together from.
package dev.linkloom.app.window;
