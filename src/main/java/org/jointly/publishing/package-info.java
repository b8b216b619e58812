/** Keeps the folder of graphs: incremental build, validation, derived facts and dumps. */
package org.jointly.publishing;
