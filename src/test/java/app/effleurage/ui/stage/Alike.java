package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares pictures as eyes do: what is blended over what was there before may be rounded otherwise by one. */
public final class Alike {

    private Alike() {
    }

    /** Fails at the first pixel of which a channel is more than one off. */
    public static void assertAlike(int[] one, int[] other) {
        assertThat(one).hasSameSizeAs(other);
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < Integer.SIZE && one[i] != other[i]; shift += Byte.SIZE) {
                int off = (one[i] >> shift & 0xff) - (other[i] >> shift & 0xff);
                assertThat(off).as("pixel %s", i).isBetween(-1, 1);
            }
        }
    }
}
