/** Keys for media on a keyboard, a headset or a remote, as the desktop hands them on. */
package app.effleurage.mediakeys;
