/**
 * Finds the shared arrangements of a report: words are tagged with the roles they play, detectors
 * combine roles into mentions, and mentions are gathered into arrangements.
 */
package org.jointly.extraction.arrangements;
