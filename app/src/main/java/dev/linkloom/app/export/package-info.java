/// The drawing on its surfaces: screen, PNG, SVG and PDF.
package dev.linkloom.app.export;
