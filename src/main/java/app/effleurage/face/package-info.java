/**
 * Where things are: landmarks, views, no-go shapes, and the lines strokes follow, as geometry in the
 * face's own frame.
 *
 * <p>Pure: knows {@code routine} and nothing that draws. Every type is immutable and safe to share.
 */
package app.effleurage.face;
