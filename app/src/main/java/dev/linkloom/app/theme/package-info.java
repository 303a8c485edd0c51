/// Light and dark.
package dev.linkloom.app.theme;
