/** The drawn face: people read from {@code assets/faces}, shown as one cached picture. */
package app.effleurage.ui.stage.face;
