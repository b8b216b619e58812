/** Keeps a public server in order: limits per client, kept answers, health, metrics, access log. */
package org.jointly.server.operating;
