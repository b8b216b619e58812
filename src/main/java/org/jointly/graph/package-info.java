/** States facts as RDF under Jointly's ontology; IRIs are minted here and nowhere else. */
package org.jointly.graph;
