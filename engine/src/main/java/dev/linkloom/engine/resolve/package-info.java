/// The walk of a name: zones of a VPC by longest suffix, then public DNS.
package dev.linkloom.engine.resolve;
