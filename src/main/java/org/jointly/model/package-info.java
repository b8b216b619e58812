/**
 * What is passed between the packages: a report as read and the facts found in it, all immutable.
 */
package org.jointly.model;
