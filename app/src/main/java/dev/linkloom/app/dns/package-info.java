/// Names asked for, and the walk to their addresses.
package dev.linkloom.app.dns;
