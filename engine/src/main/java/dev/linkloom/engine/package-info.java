/// The compiled design and the rulebook.
package dev.linkloom.engine;
