/** A desktop player for guided facial-massage routines. */
module app.effleurage {
    requires java.xml;
    requires java.desktop;
    requires javafx.controls;
    requires tools.jackson.databind;
    requires org.slf4j;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires info.picocli;
    requires org.apache.pdfbox;
    // PDFBox has no module descriptor, so what it logs through must be named here.
    requires org.apache.commons.logging;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires static org.jspecify;
    requires org.freedesktop.dbus;
    // Found by dbus-java as a service; named here so that a linked image holds it.
    requires org.freedesktop.dbus.transport.jre;

    provides ch.qos.logback.classic.spi.Configurator with app.effleurage.cli.SilentLogging;
    opens app.effleurage.cli to info.picocli;
    // What the desktop calls is found and called by reflection.
    opens app.effleurage.mediakeys to org.freedesktop.dbus;
}
