/**
 * The commands, and where the program is put together.
 *
 * <p>{@code Main} joins the parts, {@code Program} runs a command, and each command is a class of its own. What
 * needs a toolkit lies behind {@code Doors}, so that listing, checking and playing in text never load one. A
 * command that cannot go on throws {@code Stop} with words for the person; anything else is a bug, told in one
 * sentence with the log beside it.
 */
package app.effleurage.cli;
