/// What stands out on the canvas while the rest steps back: a zone in every account, the wearers of
/// a security group, what is connected to the selection.
package dev.linkloom.app.lens;
