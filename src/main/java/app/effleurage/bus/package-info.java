/** Where a Linux desktop's programs talk with each other. */
package app.effleurage.bus;
