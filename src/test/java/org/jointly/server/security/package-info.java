/** Attacks on the server, each of which it withstands. */
package org.jointly.server.security;
