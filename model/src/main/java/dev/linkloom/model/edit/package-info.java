/// What a user does to a design: edits and their history.
package dev.linkloom.model.edit;
