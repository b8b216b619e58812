/**
 * Finds who holds the posts that a report names: since when, for good or for a time, and shared
 * with which authorities.
 */
package org.jointly.extraction.posts;
