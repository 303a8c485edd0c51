package dev.linkloom.model.resource;

/// A network outside the Regions that packets can come from or go to.
public sealed interface World extends Resource permits Internet, OnPremises {}
