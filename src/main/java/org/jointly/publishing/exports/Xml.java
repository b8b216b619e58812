package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Streams XML, an element a line. */
final class Xml {
  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes parts of a document; they may fail as streams of XML do. */
  @FunctionalInterface
  interface Parts {
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a document. */
  static void write(OutputStream bytes, Parts parts) throws IOException {
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      parts.write(new Xml(out));
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /** Opens the root in a namespace and says where its schema is published. */
  void root(String name, String namespace, String schema) throws XMLStreamException {
    open(name);
    out.writeDefaultNamespace(namespace);
    out.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    out.writeAttribute("xsi:schemaLocation", namespace + " " + schema);
  }

  /** Opens an element; attributes are names and values in turn, those without a value left out. */
  void open(String name, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(name);
    attributes(attributes);
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  /** Writes an element that holds a text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    open(name, attributes);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  /** Writes an attribute even where its value is empty. */
  void always(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, value);
  }

  void close() throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEndElement();
  }
}
