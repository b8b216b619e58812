/** Asks a server many things at once, and wants from it what it says at rest. */
package org.jointly.load;
