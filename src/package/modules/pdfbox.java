/* What the jar of this name needs and gives: jlink takes no module that does not say so. */
module org.apache.pdfbox {
    requires java.xml;
    requires transitive java.desktop;
    requires transitive org.apache.fontbox;
    requires transitive org.apache.pdfbox.io;
    requires org.apache.commons.logging;
    exports org.apache.pdfbox.pdmodel;
    exports org.apache.pdfbox.pdmodel.common;
    exports org.apache.pdfbox.pdmodel.font;
    exports org.apache.pdfbox.pdmodel.graphics.image;
}
