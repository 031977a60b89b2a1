/**
 * The window: where its parts are made and joined, which page follows which, keys, appearance, and
 * the seams to time, to other threads and to what nobody expected.
 */
package app.effleurage.ui;
