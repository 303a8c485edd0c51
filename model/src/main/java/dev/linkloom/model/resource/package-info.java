/// The closed hierarchy of resources, in AWS's words and with AWS's defaults.
package dev.linkloom.model.resource;
