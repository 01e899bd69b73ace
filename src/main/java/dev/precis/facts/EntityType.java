package dev.precis.facts;

/// What a name names.
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE
}
