/** Shows an inspection and its report: what was judged and recommended, and what stands where. */
package org.jointly.server.explorer.inspections;
