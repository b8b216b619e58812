/**
 * The SKOS vocabularies and reference graphs as objects: concepts, cues and authorities by name.
 */
package org.jointly.vocabulary;
