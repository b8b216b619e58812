/** Describes the published data as a whole, and gives it whole: VoID, DCAT and dumps. */
package org.jointly.publishing.catalogue;
