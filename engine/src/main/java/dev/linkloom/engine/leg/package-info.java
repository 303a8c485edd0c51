/// One stretch of a flow between two interfaces, through filters, routes and peerings, there and
/// back.
package dev.linkloom.engine.leg;
