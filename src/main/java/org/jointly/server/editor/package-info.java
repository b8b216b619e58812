/**
 * Lets people write queries in a page: an editor with examples, and a plain form without scripts.
 */
package org.jointly.server.editor;
