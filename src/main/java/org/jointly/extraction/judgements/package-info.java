/** Reads the judgements of every framework: tables, statements and records of findings. */
package org.jointly.extraction.judgements;
