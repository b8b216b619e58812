/** Answers for every IRI of the graph on whatever host the server runs: as a page and as RDF. */
package org.jointly.server.pages;
