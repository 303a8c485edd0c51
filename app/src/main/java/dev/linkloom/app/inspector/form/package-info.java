/// What can be edited of each type of resource: one form per type.
package dev.linkloom.app.inspector.form;
