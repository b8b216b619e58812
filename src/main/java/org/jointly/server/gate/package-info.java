/** Meets every request before anything else does, and says what goes wrong on the way. */
package org.jointly.server.gate;
