/// What is wrong with the design, and how to mend it.
package dev.linkloom.app.problems;
