/// The drawing surface: what is seen of a design, how it is zoomed, and how the pointer and the
/// keys change it.
package dev.linkloom.app.canvas;
