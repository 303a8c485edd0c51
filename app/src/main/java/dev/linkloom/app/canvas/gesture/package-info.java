/// What a gesture means for a design, decided without any toolkit: moving, resizing, marquee,
/// connecting.
package dev.linkloom.app.canvas.gesture;
