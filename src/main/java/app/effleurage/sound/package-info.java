/**
 * What is heard: cues, breath, background and voice as samples, and the one place where they are mixed and sent to a
 * device or a file. Names no screen, and is silent where there is no device.
 */
package app.effleurage.sound;
