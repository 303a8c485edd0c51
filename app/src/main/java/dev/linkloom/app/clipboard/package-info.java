/// Copying parts of the design as text, and pasting them from anywhere.
package dev.linkloom.app.clipboard;
