/// Where the user chooses how the app looks and works, and which keys do what.
package dev.linkloom.app.preferences;
