/**
 * The microphone: opened only while somebody listens, on threads of its own, and what it hears given to the detector
 * of {@link app.effleurage.claps} and forgotten; missing, hanging and pulled out, and saying so.
 */
package app.effleurage.claps.live;
