/** Files that are there whole or not at all. Pure: knows nothing of what stands in them. */
package app.effleurage.files;
