package app.effleurage.ui.stage.face;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing as a tree of elements, read with document types and external entities off. Which
 * elements and attributes mean something is for {@link SvgSubset} to say.
 */
final class SvgTree {

    private static final int LARGEST_BYTES = 2_000_000;
    private static final int DEEPEST = 40;

    private final Path file;
    private final SvgElement root;
    private final Map<String, SvgElement> byId = new HashMap<>();

    private SvgTree(Path file, SvgElement root) throws FaceArtException {
        this.file = file;
        this.root = root;
        for (SvgElement element : root.walk().toList()) {
            String id = element.attribute("id");
            if (id != null && byId.put(id, element) != null) {
                throw fault(Fault.TWICE, element, id);
            }
        }
    }

    static SvgTree read(Path file) throws FaceArtException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST_BYTES + 1);
        } catch (IOException e) {
            throw new FaceArtException(Fault.CANNOT_READ, file, 0, 0, e.getClass().getSimpleName());
        }
        if (bytes.length > LARGEST_BYTES) {
            throw new FaceArtException(Fault.TOO_LARGE, file, 0, 0, LARGEST_BYTES / 1000);
        }
        return new SvgTree(file, parse(file, bytes));
    }

    Path file() {
        return file;
    }

    SvgElement root() {
        return root;
    }

    Optional<SvgElement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    FaceArtException fault(Fault fault, SvgElement at, Object... details) {
        return new FaceArtException(fault, file, at.line(), 0, details);
    }

    private static SvgElement parse(Path file, byte[] bytes) throws FaceArtException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            Deque<Open> open = new ArrayDeque<>();
            SvgElement last = null;
            while (xml.hasNext()) {
                int line = xml.getLocation().getLineNumber();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() >= DEEPEST) {
                            throw new FaceArtException(Fault.TOO_DEEP, file, line, 0, DEEPEST);
                        }
                        open.push(new Open(xml));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        last = open.pop().close();
                        if (!open.isEmpty()) {
                            open.peek().children.add(last);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!open.isEmpty()) {
                            open.peek().text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FaceArtException(Fault.DTD, file, line, 0);
                    default -> { }
                }
            }
            return last;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
            throw new FaceArtException(Fault.NOT_XML, file, line, column, lastLine(e));
        }
    }

    /** The parser's own words without the place, which it puts in front on a line of its own. */
    private static String lastLine(XMLStreamException e) {
        String words = String.valueOf(e.getMessage()).strip();
        String last = words.substring(words.lastIndexOf('\n') + 1);
        return last.startsWith("Message: ") ? last.substring("Message: ".length()) : last;
    }

    private static final class Open {
        private final String name;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<SvgElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final int line;

        Open(XMLStreamReader xml) {
            name = qualified(xml.getPrefix(), xml.getLocalName());
            line = xml.getLocation().getLineNumber();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
                        xml.getAttributeValue(i));
            }
        }

        private static String qualified(String prefix, String local) {
            return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
        }

        SvgElement close() {
            return new SvgElement(name, Map.copyOf(attributes), List.copyOf(children), text.toString().strip(), line);
        }
    }
}
