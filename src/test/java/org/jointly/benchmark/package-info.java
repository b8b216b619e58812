/** Measures the competency questions beside other stores. */
package org.jointly.benchmark;
