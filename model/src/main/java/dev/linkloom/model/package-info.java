/// One design: resources by id, and where they are drawn.
package dev.linkloom.model;
