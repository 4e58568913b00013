// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an ArchiMate Model Exchange File (AMEFF 3.1) as a stream. Document type declarations are refused and entities are
 * never resolved, so a file cannot reach beyond itself.
 */
final class ExchangeFileReader {

    static final String NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/";

    private final XMLStreamReader xml;
    private final Map<String, String> propertyDefinitions = new HashMap<>();
    private final Map<String, String> modelProperties = new HashMap<>();
    private final List<ExchangeFile.Element> elements = new ArrayList<>();
    private final List<ExchangeFile.Relationship> relationships = new ArrayList<>();

    private ExchangeFileReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws BrokenGemmaFileException naming the line at fault; nothing read so far is handed over then */
    static ExchangeFile read(InputStream file) {
        try {
            return new ExchangeFileReader(factory().createXMLStreamReader(file)).readModel();
        } catch (XMLStreamException broken) {
            throw BrokenGemmaFileException.at(broken.getLocation());
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private ExchangeFile readModel() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw BrokenGemmaFileException.unsafe(xml.getLocation());
            }
        }
        if (!NAMESPACE.equals(xml.getNamespaceURI()) || !xml.getLocalName().equals("model")) {
            throw BrokenGemmaFileException.noExchangeFile();
        }
        eachChild(child -> {
            switch (child) {
                case "properties" -> readProperties(modelProperties);
                case "elements" -> eachChild(_ -> readElement());
                case "relationships" -> eachChild(_ -> readRelationship());
                case "propertyDefinitions" -> eachChild(_ -> readPropertyDefinition());
                default -> skip();
            }
        });
        while (xml.hasNext()) {
            xml.next(); // what follows the model must be well-formed as well
        }
        return new ExchangeFile(propertyDefinitions, modelProperties, elements, relationships);
    }

    private void readElement() throws XMLStreamException {
        var line = Integer.toString(xml.getLocation().getLineNumber());
        var identifier = attribute("identifier");
        var type = Objects.requireNonNullElse(xml.getAttributeValue(W3C_XML_SCHEMA_INSTANCE_NS_URI, "type"), "");
        var texts = new HashMap<String, String>();
        var properties = new HashMap<String, String>();
        eachChild(child -> {
            switch (child) {
                case "name", "documentation" -> texts.putIfAbsent(child, text());
                case "properties" -> readProperties(properties);
                default -> skip();
            }
        });
        elements.add(new ExchangeFile.Element(
                identifier, line, type, texts.get("name"), texts.get("documentation"), Map.copyOf(properties)));
    }

    private void readRelationship() throws XMLStreamException {
        var source = attribute("source");
        var target = attribute("target");
        var names = new ArrayList<String>();
        var properties = new HashMap<String, String>();
        eachChild(child -> {
            switch (child) {
                case "name" -> names.add(text());
                case "properties" -> readProperties(properties);
                default -> skip();
            }
        });
        var name = names.isEmpty() ? null : names.getFirst();
        relationships.add(new ExchangeFile.Relationship(source, target, name, Map.copyOf(properties)));
    }

    private void readPropertyDefinition() throws XMLStreamException {
        var identifier = attribute("identifier");
        eachChild(child -> {
            if (child.equals("name")) {
                propertyDefinitions.putIfAbsent(identifier, text());
            } else {
                skip();
            }
        });
    }

    private void readProperties(Map<String, String> properties) throws XMLStreamException {
        eachChild(_ -> {
            var definition = attribute("propertyDefinitionRef");
            eachChild(_ -> properties.putIfAbsent(definition, text()));
        });
    }

    /** From a start tag to its end tag; each step reads its own child to the end. */
    private void eachChild(Step step) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                step.read(xml.getLocalName());
            }
        }
    }

    /** Counts instead of recursing, so that a file nested without end only takes time. */
    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private String text() throws XMLStreamException {
        return xml.getElementText().strip();
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    private interface Step {
        void read(String child) throws XMLStreamException;
    }
}
