/** The player: the stage, the words beside it, and the view model between them and the transport. */
package app.effleurage.ui.player;
