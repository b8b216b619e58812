/** Shows a theme, an effect or a kind of arrangement: who, when, how often, and where. */
package org.jointly.server.explorer.concepts;
