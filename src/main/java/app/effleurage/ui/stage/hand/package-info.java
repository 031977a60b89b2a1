/**
 * Pictures of hands, one for each contact, in any person's skin.
 *
 * <p>The pictures lie in {@code assets/hands} in grey with a tint; see {@link HandRelief} for how they
 * are read. A hand drawn anew is a new picture and no code.
 */
package app.effleurage.ui.stage.hand;
