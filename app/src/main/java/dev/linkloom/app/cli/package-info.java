/// The command line, as others script against it.
package dev.linkloom.app.cli;
