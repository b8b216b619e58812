/** Looks at the pages with a browser, as a person does, over the real server and graph. */
package org.jointly.browser;
