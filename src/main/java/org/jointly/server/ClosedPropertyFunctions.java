package org.jointly.server;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * The properties that a query computes rather than matches; only those put here, never a class
 * named by a {@code java:} address.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {
  private final Map<String, PropertyFunctionFactory> known = new HashMap<>();

  @Override
  public void put(String address, PropertyFunctionFactory factory) {
    known.put(address, factory);
  }

  @Override
  public boolean manages(String address) {
    return known.containsKey(address);
  }

  @Override
  public PropertyFunctionFactory get(String address) {
    return known.get(address);
  }
}
