/// CloudFormation templates, and parts of them, read as parts of designs.
package dev.linkloom.model.exchange.cloudformation;
