/// Everything the user can do, once: toolbar, menus and shortcuts come from it.
package dev.linkloom.app.command;
