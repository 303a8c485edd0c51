/// What differs between two versions of a design.
package dev.linkloom.app.compare;
