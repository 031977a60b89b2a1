/* What the jar of this name needs and gives: jlink takes no module that does not say so. */
module org.apache.pdfbox.io {
    requires org.apache.commons.logging;
    requires jdk.unsupported;
    exports org.apache.pdfbox.io;
}
