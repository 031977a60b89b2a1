/**
 * Routines as files: read strictly, checked, written, gathered into a library and watched.
 *
 * <p>A file is read in stages, each in its own class: bytes to text ({@code FileText}), text to a tree
 * that knows the place of every value ({@code JsonTree}), the tree to the domain's records ({@code *Form}), and
 * judgement on what those records ask of a face ({@code *Rules}). All stages report to one list, so that
 * a single reading names every fault of a file. Nothing here knows JavaFX.
 */
package app.effleurage.routinefile;
