package app.effleurage.routinefile;

/** What was read of a file, kept for the next look: the file's state, what came of it, where its id stands. */
record KeptReading(FileSource.Stamp stamp, ReadResult result, Spot id) {
}
