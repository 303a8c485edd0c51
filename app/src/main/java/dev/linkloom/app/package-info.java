/// The app put together: where it starts and its one window.
package dev.linkloom.app;
