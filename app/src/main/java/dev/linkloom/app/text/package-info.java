/// What the app says, in the user's language.
package dev.linkloom.app.text;
