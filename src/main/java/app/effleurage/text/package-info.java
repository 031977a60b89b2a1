/** Words a person reads, from message bundles, so that none stand in code. Pure. */
package app.effleurage.text;
