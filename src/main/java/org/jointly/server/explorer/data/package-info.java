/** Shows the data as a whole: how to get and cite it, how new it is and what it lacks. */
package org.jointly.server.explorer.data;
