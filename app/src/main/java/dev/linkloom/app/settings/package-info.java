/// What the app remembers between two starts.
package dev.linkloom.app.settings;
