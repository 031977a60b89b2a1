/**
 * Two claps, or two taps on the table, told from all else in a stream of samples, and how loud it is. Pure: opens no
 * microphone, keeps nothing of what it hears for longer than three seconds, and knows nothing of what a clap is for.
 */
package app.effleurage.claps;
