/// Reading and writing designs.
package dev.linkloom.model.file;
