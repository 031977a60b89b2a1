/**
 * When things happen: a routine composed into a {@link app.effleurage.score.Score}, and the
 * {@link app.effleurage.score.Moment} that the score holds for each instant.
 *
 * <p>Pure and immutable. Times are whole nanoseconds from the routine's start; every instant is
 * found from an anchor by one multiplication, never by adding rounded parts.
 */
package app.effleurage.score;
