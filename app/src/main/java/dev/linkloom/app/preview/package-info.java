/// Designs in small, for lists of files and samples; two versions of one beside each other.
package dev.linkloom.app.preview;
