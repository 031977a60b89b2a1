/** What the player shows, as a picture, with no display needed. */
package app.effleurage.export;
