/// What the app has to say without stopping the user.
package dev.linkloom.app.notice;
