/// The drawing as a list of shapes, texts and glyphs, independent of any surface.
package dev.linkloom.app.diagram;
