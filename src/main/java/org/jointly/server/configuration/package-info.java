/** Reads how a server is to run, from a file and from options, by one closed list of settings. */
package org.jointly.server.configuration;
