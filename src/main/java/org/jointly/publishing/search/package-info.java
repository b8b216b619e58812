/** Finds things by words: the index of the texts, searches in it, and names as they are typed. */
package org.jointly.publishing.search;
