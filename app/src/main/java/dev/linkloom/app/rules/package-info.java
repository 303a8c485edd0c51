/// The rulebook on screen: the rules that come with the program, and links and cards that show
/// them.
package dev.linkloom.app.rules;
