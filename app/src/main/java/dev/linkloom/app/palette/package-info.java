/// The palette of resources, and what a new resource is like when nothing is said about it.
package dev.linkloom.app.palette;
