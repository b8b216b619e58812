/** The commands; the only package that prints or sets an exit status. */
package org.jointly.cli;
