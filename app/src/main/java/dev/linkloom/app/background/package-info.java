/// Work away from the JavaFX thread.
package dev.linkloom.app.background;
