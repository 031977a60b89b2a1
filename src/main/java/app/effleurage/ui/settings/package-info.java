/** The settings: each subject a section of its own; every choice acts at once and is kept. */
package app.effleurage.ui.settings;
