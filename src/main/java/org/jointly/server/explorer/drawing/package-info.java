/** Draws on the server, as SVG whose widths are per cent: text keeps its size on any screen. */
package org.jointly.server.explorer.drawing;
