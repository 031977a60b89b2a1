/**
 * What the window looks like: colours in two tiers (the scale, named by look; the roles, named by
 * use), type, icons. Themes redefine roles and nothing else.
 */
package app.effleurage.ui.theme;
