/** Makes of the pages a site of files that any web host can serve. */
package org.jointly.server.files;
