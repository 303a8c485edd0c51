/// Finding things on the canvas by whatever they are known by.
package dev.linkloom.app.find;
