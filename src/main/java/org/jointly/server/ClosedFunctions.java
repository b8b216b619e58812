package org.jointly.server;

import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions a query may call: the casts and the XPath functions, nothing else. Jena's own
 * registry loads any class that a {@code java:} address names and offers functions that wait, print
 * and tell of the system; this one loads nothing.
 */
final class ClosedFunctions extends FunctionRegistry {
  private static final List<String> NAMESPACES =
      List.of("http://www.w3.org/2001/XMLSchema#", ARQConstants.fnPrefix, ARQConstants.mathPrefix);

  /** Calls another function by its address, which could be computed. */
  private static final String APPLY = ARQConstants.fnPrefix + "apply";

  ClosedFunctions() {
    FunctionRegistry all = FunctionRegistry.get();
    all.keys()
        .forEachRemaining(
            address -> {
              if (allowed(address)) {
                put(address, all.get(address));
              }
            });
  }

  private static boolean allowed(String address) {
    return NAMESPACES.stream().anyMatch(address::startsWith) && !address.equals(APPLY);
  }

  @Override
  public FunctionFactory get(String address) {
    return isRegistered(address) ? super.get(address) : null;
  }
}
