package dev.linkloom.engine.packet;

/// A part of a header for people to read.
///
/// @param offset its place, counted from 0
/// @param bytes in hexadecimal digits
/// @param name such as `source address`
/// @param value in words
public record HeaderField(int offset, String bytes, String name, String value) {}
