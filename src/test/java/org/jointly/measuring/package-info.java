/** What the measurements share: servers as processes of their own, canonical answers, figures. */
package org.jointly.measuring;
