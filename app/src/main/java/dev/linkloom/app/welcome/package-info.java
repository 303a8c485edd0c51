/// What greets the user: unsaved work, recent files, lessons, templates, samples.
package dev.linkloom.app.welcome;
