/// Accounts and VPCs that are alike: finding them, drawing them as one, changing them as one.
package dev.linkloom.model.stack;
