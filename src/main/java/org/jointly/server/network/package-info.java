/** Shows who shares with whom as a picture to explore, and as a table that says the same. */
package org.jointly.server.network;
