/** Sound written to files. */
package app.effleurage.sound.file;
