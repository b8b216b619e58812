/** The competency questions: SPARQL queries with a title and typed parameters, kept as files. */
package org.jointly.publishing.questions;
