/// Lays designs out as AWS draws them; needs no toolkit.
package dev.linkloom.app.layout;
