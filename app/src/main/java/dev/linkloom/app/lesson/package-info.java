/// Lessons: data that is read, followed and decided by the engine, and the panel that shows them.
package dev.linkloom.app.lesson;
