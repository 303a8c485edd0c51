package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Item;

import java.util.List;

/// Items that are painted with one opacity, 0 to 1.
record Pass(double opacity, List<Item> items) {}
