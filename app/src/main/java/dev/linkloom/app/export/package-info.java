/// The drawing on its surfaces: screen, PNG and SVG.
package dev.linkloom.app.export;
