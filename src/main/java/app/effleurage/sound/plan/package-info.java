/** What is heard when: a score read as sounds. Pure. */
package app.effleurage.sound.plan;
