/// What is selected, property by property.
package dev.linkloom.app.inspector;
