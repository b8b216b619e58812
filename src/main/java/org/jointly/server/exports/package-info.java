/** Networks as files for the tools that draw them: {@code /export}. */
package org.jointly.server.exports;
