/// The list of everything that was done to the design since it was opened.
package dev.linkloom.app.history;
