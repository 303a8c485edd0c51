/// The open design and what is selected in it.
package dev.linkloom.app.document;
