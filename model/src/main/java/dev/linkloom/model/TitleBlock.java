package dev.linkloom.model;

/// What stands in the corner of the drawing beside the design's title.
///
/// @param author who drew it; may be empty, as may the others
/// @param date as it should be read, such as 2026-11-25
/// @param legend whether it explains the lines that are drawn
public record TitleBlock(String author, String revision, String date, boolean legend) {}
