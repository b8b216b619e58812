/** Answers searches for words, as pages and as data, and suggests names while they are typed. */
package org.jointly.server.search;
