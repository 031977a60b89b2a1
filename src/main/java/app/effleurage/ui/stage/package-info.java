/**
 * The stage: a face, the hands on it, the ways they take and the breath, all read off one moment of a
 * score. It owns no timer and works out no time.
 */
package app.effleurage.ui.stage;
