package org.jointly.publishing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * Checks files against the published schemas, of which JGraphT brings those of GraphML and of GEXF
 * 1.2. The schema of GEXF 1.3 is in no library; what it shares with 1.2 is checked by that, and
 * what it adds (the kind of an edge, the representation of time, its own namespace) by Gephi.
 */
class SchemaTest {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private static Network network(String name) {
    return name.equals("hostile") ? TestNetwork.hostile() : TestNetwork.plain();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostile", "plain"})
  void writeGraphMlAfterItsSchema(String name) throws Exception {
    byte[] bytes = NetworkFormat.GRAPHML.whole().bytes(network(name));
    validate(new StreamSource(new ByteArrayInputStream(bytes)), "xlink.xsd", "graphml.xsd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostile", "plain"})
  void writeGexfAfterWhatItsSchemasShare(String name) throws Exception {
    String text =
        new String(NetworkFormat.GEXF.whole().bytes(network(name)), StandardCharsets.UTF_8);
    assertThat(text).contains("xmlns=\"http://gexf.net/1.3\"").contains("version=\"1.3\"");
    String shared =
        text.replace("xmlns=\"http://gexf.net/1.3\"", "xmlns=\"" + NAMESPACE + "\"")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replace(" timerepresentation=\"interval\"", "")
            .replaceAll("(<edge [^>]*) kind=\"[^\"]*\"", "$1");
    validate(new StreamSource(new StringReader(shared)), "viz.xsd", "gexf.xsd");
  }

  private static void validate(Source document, String... schemas)
      throws IOException, SAXException {
    Source[] sources = new Source[schemas.length];
    for (int i = 0; i < schemas.length; i++) {
      InputStream schema = GraphMLImporter.class.getClassLoader().getResourceAsStream(schemas[i]);
      assertThat(schema).as(schemas[i]).isNotNull();
      sources[i] = new StreamSource(schema);
    }
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.newSchema(sources).newValidator().validate(document);
  }
}
