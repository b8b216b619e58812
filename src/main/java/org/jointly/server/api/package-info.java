/**
 * Answers the questions that come with the graph by plain addresses, for people and spreadsheets.
 */
package org.jointly.server.api;
