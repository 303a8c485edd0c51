/// Controls that edit one value in place: text, choice, switch, list and row.
package dev.linkloom.app.inspector.editor;
